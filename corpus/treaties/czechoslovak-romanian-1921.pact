treaty czechoslovak-romanian-1921 "Convention of Defensive Alliance between Czechoslovakia and Romania"
  about "Aid in defence if Hungary attacks either without provocation; consultation on policy toward Hungary."
  parties Czechoslovakia, Romania
  signed 1921-04-23
  in force 1921-05-27 "exchange of ratifications in Bucharest"
  ended 1939-03-15 by extinction "occupation of Bohemia and Moravia"
  term 2 years
  source "League of Nations Treaty Series 6, p. 215"
  language "French"
  atop 2080
  basis text
  note "Prolonged by protocols of 1923-05-07, 1926-06-13 and 1929-05-21. May be denounced after two years, with six months' further force."

  article 1
    text "If Hungary attacks one of the parties without provocation, the other agrees to help in its defence."
    clause hungary
      when either party is attacked by Hungary without provocation
      then the other party shall assist it militarily and otherwise

  article 3
    text "Neither party concludes an alliance with a third power without first giving notice to the other."
    clause notice-of-alliances
      then each party shall do "give notice to the other before concluding an alliance with a third power"

  article 4
    text "To coordinate their efforts for peace the governments consult on questions of foreign policy concerning their relations with Hungary."
    clause consult
      then each party shall consult against Hungary
