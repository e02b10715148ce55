treaty italy-ussr-1933 "Pact of Friendship, Non-Aggression and Neutrality between Italy and the USSR"
  about "No war or aggression; neutrality if third powers attack the other; no hostile agreements."
  parties Italy, USSR
  signed 1933-09-02
  in force 1933-12-15 (doubtful) "exchange of ratifications in Moscow"
  ended 1941-06-22 by abrogation "Italian declaration of war"
  term 5 years
  denounce on 1 year notice after 1938-12-15
  source "League of Nations Treaty Series 148, p. 319"
  language "Italian and Russian"
  atop 2305
  basis text

  article 1
    text "Neither resorts, alone or with third powers, to war or to any aggression by land, sea or air against the other, and each respects the inviolability of the territories of the other."
    clause non-aggression
      then each party shall not attack the other party
      then each party shall respect the integrity of the other party

  article 2
    text "If one is attacked by one or several third powers, the other keeps neutrality for the duration of the conflict; if one commits aggression against a third power, the other may denounce without notice."
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall remain neutral while that war lasts

  article 4
    text "Neither enters into a political or economic agreement or combination directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
