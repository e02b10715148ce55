treaty italy-czechoslovakia-1924 "Pact of Cordial Collaboration between Italy and Czechoslovakia"
  about "Concert on measures if common interests are menaced; mutual support for the peace treaties."
  parties Italy, Czechoslovakia
  signed 1924-07-05
  in force 1924-08-22 (doubtful) "exchange of ratifications in Rome"
  ended 1929-08-21 (doubtful) by expiry
  term 5 years
  source "League of Nations Treaty Series 26, p. 21 (doubtful)"
  language "French"
  atop 2125
  basis text

  article 1
    text "The parties decide in concert on the measures best designed to protect their common interests if they agree that a menace exists or is possible."
    clause consult
      when either party is threatened by any state
      then each party shall consult
      then each party shall agree "the measures best designed to protect their common interests"

  article 2
    text "They give each other mutual support and assistance to keep the situation set up by the treaties of Saint-Germain, Trianon and Neuilly."
    clause treaties
      then each party shall support the other party diplomatically
