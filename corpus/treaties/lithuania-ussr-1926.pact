treaty lithuania-ussr-1926 "Treaty of Non-Aggression between Lithuania and the USSR"
  about "Respect for integrity, no aggression, no support to a third power that attacks one despite its peaceful attitude."
  parties Lithuania, USSR
  signed 1926-09-28
  in force 1926-11-09 (doubtful) "exchange of ratifications in Kaunas"
  ended 1940-06-15 by abrogation "Soviet occupation; prolonged to 1945-12-31 by the protocol of 1934-04-04"
  term 5 years
  renew 1 year
  source "League of Nations Treaty Series 60, p. 145"
  language "Lithuanian and Russian"
  atop 2185
  atop-differs yrexit because "ATOP ends it with the treaty of October 1939, whose preamble says that the treaty of 1926 remains the basis"
  atop-differs noothall because "article 4 speaks of political agreements of third powers directed against one"
  basis text

  article 2
    text "The parties respect in all circumstances each other's sovereignty and territorial integrity and inviolability."
    clause respect
      then each party shall respect the integrity of the other party

  article 3
    text "Each refrains from any aggressive action against the other; if one is attacked by a third power or several in spite of its peaceful attitude, the other gives them no support against it."
    clause non-aggression
      then each party shall not attack the other party
    clause neutrality
      when either party is attacked by a non-party
      provided "its attitude was peaceful"
      then the other party shall not assist that adversary

  article 4
    text "If third powers form a political agreement directed against one, or an economic or financial boycott, the other does not join it."
    clause no-blocs
      then each party shall not join an alliance against the other party
