treaty lithuania-ussr-1939 "Treaty on the Transfer of Vilnius and on Mutual Assistance between Lithuania and the USSR"
  about "Every assistance, military too, if Lithuania is attacked or in danger, or the USSR through Lithuania, by a European power; Soviet garrisons."
  parties Lithuania, USSR
  signed 1939-10-10
  in force 1939-10-16 (doubtful) "exchange of ratifications in Kaunas"
  ended 1940-06-15 by abrogation "Soviet occupation"
  term 15 years
  renew 10 years unless denounced 1 year before
  source "Text as published in Izvestia, 11 October 1939"
  language "Lithuanian and Russian"
  atop 2485
  basis text
  define european-state = a state of european-powers-1939

  article 2
    text "The two render each other every assistance, including military, if Lithuania is attacked or in danger of attack, or if the USSR is attacked or in danger of attack through Lithuanian territory, by any European power."
    clause aid-to-lithuania
      when Lithuania is attacked or is threatened by european-state
      then USSR shall assist it militarily and otherwise
    clause aid-to-ussr
      when USSR is attacked or is threatened by european-state in lithuania
      then Lithuania shall assist it militarily and otherwise

  article 4
    text "The USSR may keep, at its own cost, a strictly limited number of land and air forces at places set by agreement."
    clause garrisons
      then USSR may station forces

  article 5
    text "If either is threatened with attack, the two at once discuss the situation and take all measures found necessary by agreement to safeguard their territory."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once
      then each party shall agree "measures to safeguard the inviolability of their territories"

  article 6
    text "Neither concludes an alliance or takes part in a coalition directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 7
    text "The treaty in no way affects the sovereign rights of the parties."
    clause sovereignty
      then each party shall respect the independence of the other party
