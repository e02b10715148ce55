treaty finland-ussr-1932 "Treaty of Non-Aggression between Finland and the USSR"
  about "Inviolable frontier and no aggression; neutrality if third powers attack the other; no hostile treaties."
  parties Finland, USSR
  signed 1932-01-21
  in force 1932-08-09 "exchange of ratifications in Helsinki"
  ended 1939-11-28 by denunciation "Soviet note of 28 November 1939"
  term 3 years
  renew 2 years unless denounced 6 months before
  source "League of Nations Treaty Series 157, p. 393"
  language "French"
  atop 2280
  atop-differs yrexit because "ATOP ends it with the break of talks on 1939-11-13; the USSR declared itself free of it on 1939-11-28"
  basis text
  note "Prolonged to 1945-12-31 by the protocol of 1934-04-07. Article 2: if one resorts to aggression against a third state, the other may denounce without notice."

  article 1
    text "The parties guarantee the inviolability of their frontier of 1920 and refrain from any act of aggression against each other."
    clause non-aggression
      then each party shall not attack the other party
      then each party shall respect the integrity of the other party

  article 2
    text "If one is attacked by one or several third powers, the other keeps neutrality for the duration of the conflict."
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall remain neutral while that war lasts

  article 3
    text "Neither takes part in a treaty, agreement or convention openly hostile to the other and contrary, in form or substance, to this treaty."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 5
    text "The parties settle all disputes of whatever kind in a spirit of justice and by peaceful means only."
    clause settle
      then each party shall settle disputes peacefully
