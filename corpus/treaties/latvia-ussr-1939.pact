treaty latvia-ussr-1939 "Pact of Mutual Assistance between Latvia and the USSR"
  about "Every assistance, military too, on attack or threat of attack by a European great power by way of the Baltic; Soviet bases in Latvia."
  parties Latvia, USSR
  signed 1939-10-05
  in force 1939-10-11 "exchange of ratifications in Riga"
  ended 1940-06-17 by abrogation "Soviet occupation"
  term 10 years
  renew 5 years unless denounced 1 year before
  source "League of Nations Treaty Series 198, p. 381 (doubtful)"
  atop 2480
  atop-differs yrexit because "Soviet troops entered Latvia on 17 June 1940; ATOP takes the ultimatum of the day before"
  basis text
  define european-great-power = Germany or United-Kingdom or France or Italy
  region frontiers "Sea frontiers in the Baltic, land frontiers through the Baltic neighbours, and the bases"
    includes baltic-sea, latvia, estonia, lithuania

  article 1
    text "The two render each other every assistance, including military, on direct aggression or threat of aggression by a European great power against their sea frontiers in the Baltic, their land frontiers across Estonia or Lithuania, or the bases of article 3."
    clause aid-to-latvia
      when Latvia is attacked or is threatened by european-great-power
      then USSR shall assist it militarily and otherwise
    clause aid-to-ussr
      when USSR is attacked or is threatened by european-great-power in frontiers
      then Latvia shall assist it militarily and otherwise

  article 3
    text "Latvia grants the USSR naval and air bases at named places, on lease, with a limited number of Soviet land and air forces to guard them."
    clause bases
      then USSR may station forces

  article 4
    text "Neither concludes an alliance or takes part in a coalition directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 5
    text "The pact in no way impairs the sovereign rights of the parties, in particular their political structure, economic and social system and military measures."
    clause sovereignty
      then each party shall respect the independence of the other party
