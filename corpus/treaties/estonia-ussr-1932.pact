treaty estonia-ussr-1932 "Treaty of Non-Aggression between Estonia and the USSR"
  about "No aggression on each other's territory; no military or political agreement directed against the other."
  parties Estonia, USSR
  signed 1932-05-04
  in force 1932-08-18 "exchange of ratifications in Tallinn"
  ended 1940-06-16 by abrogation "Soviet occupation"
  term 3 years
  renew 2 years unless denounced 6 months before
  source "League of Nations Treaty Series 131, p. 297"
  atop 2290
  atop-differs yrexit because "ATOP ends it with the mutual assistance pact of 1939-09-28, which says that this treaty stays in force"
  basis text
  note "Prolonged to 1945-12-31 by a protocol of 1934-04-04."

  article 1
    text "Each refrains from any act of aggression against the other and from violence against its integrity, inviolability or political independence, alone or together with other powers."
    clause non-aggression
      then each party shall not attack the other party
      then each party shall respect the integrity of the other party

  article 2
    text "Neither takes part in military or political treaties, nor in agreements aiming at an economic or financial boycott, directed against the independence or security of the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
