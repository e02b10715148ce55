treaty iraq-jordan-1947 "Treaty of Brotherhood and Alliance between Iraq and Transjordan"
  about "Consultation if either is attacked; co-operation against disturbances."
  parties Iraq, Jordan
  signed 1947-04-14
  in force 1947-04-14..1948-04
  ended 1958-08-02 (doubtful) by lapse
  term 10 years
  renew 5 years unless denounced 1 year before
  source "Gibler, under the date"
  language "Arabic"
  basis text
  atop 3065
  atop-differs defense because "agrees on attack from outside; aid is owed here only against internal disturbances"

  article 2
    text "Neither enters with a third party into an understanding prejudicial to the other or its interests."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article aggression
    text "If a third state commits aggression against either, the parties consult at once on the measures of defence to be taken."
    note "The number of the article was not checked."
    clause consult
      when either party is attacked or threatened by any state
      then each party shall consult at once

  article disturbances
    text "If disturbances occur in the territory of one, the parties co-operate to suppress them."
    note "The number of the article was not checked."
    clause unrest
      when either party is in unrest
      then the other party shall assist it
