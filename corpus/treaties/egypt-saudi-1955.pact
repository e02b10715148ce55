treaty egypt-saudi-1955 "Mutual Defence Agreement between Egypt and Saudi Arabia"
  about "An attack on the territory or forces of either is an attack on both; no separate peace."
  parties Egypt, Saudi-Arabia
  signed 1955-10-27
  in force 1955-10-27..1956-10
  ended 1962-11-06 (doubtful) by lapse
  term 5 years
  renew 5 years unless denounced 1 year before
  source "Text in Arabic: Amin Said, History of the Saudi State III; Gibler, under the date"
  language "Arabic"
  basis coding "atop 4.01, with summaries"
  atop 3305

  article mutual-aid
    text "An attack on the territory or forces of either is held to be an attack on both; each hastens to the other's aid with all means including armed force, and neither makes a separate peace."
    note "On the model of egypt-syria-1955; the number of the article was not checked."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it at once by all means at its disposal including armed force
      then each party shall not make separate peace while that war lasts

  article consultation
    text "They consult under strain; under danger of war they take preventive and defensive measures."
    clause consult
      when either party is threatened
      then each party shall consult
