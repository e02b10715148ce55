treaty german-soviet-1939 "Treaty of Non-Aggression"
  parties Germany, USSR
  signed 1939-08-23
  in force on signature
  term 10 years
  ended 1941-06-22 by abrogation
  article 1
    clause non-aggression
      then each party shall not attack the other party
  article 2
    clause neutrality
      when either party is attacked by any other state
      then the other party shall not assist that adversary
  article 4
    clause no-blocs
      then each party shall not join an alliance against the other party
  protocol "Spheres" secret until 1948
    text "Territorial facts only."
