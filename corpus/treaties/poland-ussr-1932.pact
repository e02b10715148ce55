treaty poland-ussr-1932 "Pact of Non-Aggression between Poland and the USSR"
  about "No aggression; no aid to a third state that attacks the other; no hostile agreements."
  parties Poland, USSR
  signed 1932-07-25
  in force 1932-12-23 "exchange of ratifications in Warsaw"
  ended 1939-09-17 by abrogation "Soviet note of 17 September 1939"
  term 3 years
  renew 2 years unless denounced 6 months before
  source "League of Nations Treaty Series 136, p. 41"
  language "Polish and Russian"
  atop 2295
  basis text
  note "Prolonged to 1945-12-31 by the protocol of 1934-05-05; confirmed by the joint statement of 1938-11-26."

  article 1
    text "The parties renounce war as an instrument of policy between them and refrain from any aggressive action or invasion of each other's territory, alone or together with other powers."
    clause non-aggression
      then each party shall not attack the other party
      then each party shall respect the integrity of the other party

  article 2
    text "If one is attacked by a third state or a group of them, the other gives the aggressor no aid or support, direct or indirect, for the whole conflict; if one commits aggression against a third state, the other may withdraw without notice."
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall not assist that adversary

  article 3
    text "Neither takes part in an agreement openly hostile to the other from the point of view of aggression."
    clause no-blocs
      then each party shall not join an alliance against the other party
