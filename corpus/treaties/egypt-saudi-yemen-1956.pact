treaty egypt-saudi-yemen-1956 "Military Pact of Jeddah between Egypt, Saudi Arabia and Yemen"
  about "An attack on one is an attack on all; no separate peace."
  parties Egypt, Saudi-Arabia, Yemen-Arab-Republic
  signed 1956-04-21
  in force 1956-04-21..1957-04
  ended 1962-11-06 (doubtful) by lapse "war in Yemen"
  term 5 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date"
  language "Arabic"
  basis coding "atop 4.01, with summaries"
  atop 3310

  article mutual-aid
    text "An attack on the territory or forces of one party is held to be an attack on all; the others hasten to its aid with all means including armed force, and none makes a separate peace."
    note "On the model of egypt-syria-1955; the number of the article was not checked."
    clause aid
      when a party is attacked by any state
      then each other party shall assist it at once by all means at its disposal including armed force
      then each party shall not make separate peace while that war lasts

  article consultation
    text "The parties consult when international relations are strained."
    clause consult
      when a party is threatened
      then each party shall consult
