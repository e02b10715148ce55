treaty romanian-yugoslav-1921 "Convention of Defensive Alliance between Romania and the Serb-Croat-Slovene Kingdom"
  about "Aid in defence if Hungary or Bulgaria, or both, attack either without provocation to overturn the peace treaties."
  parties Romania, Yugoslavia
  signed 1921-06-07
  in force 1921-08-02..1922-02-10 (doubtful) "ratifications exchanged in Belgrade"
  ended 1940-08-30 (doubtful) by lapse "Second Vienna Award; coded end"
  term 2 years
  source "League of Nations Treaty Series 54, p. 257"
  language "French"
  atop 2085
  basis text
  note "Renewed on 1923-07-07 for three years, then by protocols of 1926-06-13 and 1929-05-21."

  article 1
    text "If Hungary, Bulgaria or both powers attack one party without provocation in order to destroy the order set up by the treaties of Trianon or Neuilly, the other agrees to help in its defence."
    clause hungary-bulgaria
      when either party is attacked by Hungary or Bulgaria without provocation
      then the other party shall assist it militarily and otherwise
      note "The purpose, to destroy the order of the peace treaties, is a recital of the attack meant; it is not tested as a condition."

  article 4
    text "The governments consult on questions of foreign policy that concern their relations with Hungary and Bulgaria."
    clause consult
      then each party shall consult against Hungary or Bulgaria
