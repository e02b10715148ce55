treaty china-afghanistan-1960 "Treaty of Friendship and Mutual Non-Aggression between China and Afghanistan"
  about "No aggression, no opposing alliance, peaceful settlement."
  parties Afghanistan, China
  signed 1960-08-26
  in force 1960-12-12 (doubtful)
  ended 2006-06-19 (doubtful) by replacement "treaty of good-neighbourly friendship and co-operation"
  term 10 years
  source "Peking Review 1960 no. 35" (doubtful)
  language "Chinese, Persian and English"
  basis text
  atop 3415

  article 2
    text "The parties settle all disputes by peaceful negotiation without resort to force."
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 3
    text "Each undertakes not to commit aggression against the other and not to join a military alliance directed against it."
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party
