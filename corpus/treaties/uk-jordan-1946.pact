treaty uk-jordan-1946 "Treaty of Alliance between the United Kingdom and Transjordan (1946)"
  about "Each comes at once to the aid of the other if it is engaged in war; British forces in Transjordan."
  parties Jordan, United-Kingdom
  signed 1946-03-22
  in force 1946-06-17
  ended 1948-03-15 (doubtful) by replacement "uk-jordan-1948"
  term 25 years
  source "UNTS 6, I-74"
  language "English and Arabic"
  basis text
  atop 3040
  atop-differs offense because "the words are engaged in war, whoever began it; the aid is called a measure of collective defence"

  article 5
    text "If a dispute with a third state threatens a breach, the parties concert on its peaceful settlement; if either is nevertheless engaged in war, the other at once comes to its aid as a measure of collective defence, and under imminent menace they concert their measures; Transjordan's aid is facilities on its territory."
    note "The number of the article was not checked."
    clause aid
      when either party is at war with any state
      then the other party shall assist it militarily at once
    clause menace
      when either party is threatened by any state
      then each party shall consult at once
