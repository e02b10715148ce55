treaty franco-soviet-1932 "Pact of Non-Aggression between France and the USSR"
  about "No war or aggression; no aid to a third power that attacks the other; no hostile intervention."
  parties France, USSR
  signed 1932-11-29
  in force 1933-02-15 "exchange of ratifications in Moscow"
  ended 1939-09-03 (doubtful) by lapse "coded end"
  term 2 years
  denounce on 1 year notice after 1935-02-15
  source "League of Nations Treaty Series 157, p. 411"
  language "French and Russian"
  atop 2300
  basis text

  article 1
    text "Neither resorts, alone or with third powers, to war or to any aggression by land, sea or air against the other, and each respects the inviolability of the territories of the other."
    clause non-aggression
      then each party shall not attack the other party
      then each party shall respect the integrity of the other party

  article 2
    text "If one is attacked by third powers, the other gives the aggressor no aid or assistance, direct or indirect, during the conflict; if one commits aggression against a third power, the other may denounce without notice."
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall not assist that adversary

  article 5
    text "Neither interferes in the internal affairs of the other."
    clause no-interference
      then each party shall not intervene in the other party
