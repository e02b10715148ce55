treaty italian-spanish-1936 "Secret Agreement between Italy and the Spanish Nationalist Government"
  about "Italian support to the Nationalist government; concert in the western Mediterranean; benevolent neutrality and facilities in a conflict with a third power."
  parties Italy, Spain
  signed 1936-11-28
  in force on signature
  ended 1943-09-08 (doubtful) by defeat "Italian armistice; no denunciation known"
  secret until 1946 (doubtful)
  source "Documents on German Foreign Policy, series D, III, No. 137 (doubtful)"
  language "Italian and Spanish"
  basis text
  note "Made with the Nationalist government, which Italy had recognised on 1936-11-18; it did not bind the Republic."

  article 1
    text "Italy gives support and help for keeping the independence and integrity of Spain and for the restoration of order."
    clause support
      when Spain is attacked or is threatened by any state
      then Italy shall assist Spain

  article 2
    text "The governments consult on questions of common interest, above all in the western Mediterranean, and give each other mutual support in defence of their interests."
    clause consult
      then each party shall consult

  article 3
    text "Neither takes part in a combination of powers directed against the other, nor helps such measures."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 4
    text "If one is in conflict with one or more powers, or collective measures are taken against it, the other adopts an attitude of benevolent neutrality, secures supplies and gives facilities for the use of ports, air lines and roads."
    clause neutrality
      when either party is at war with any state
      then the other party shall remain benevolently neutral while that war lasts
      then the other party shall allow passage
