treaty china-cambodia-1960 "Treaty of Friendship and Mutual Non-Aggression between China and Cambodia"
  about "No aggression, no opposing alliance, peaceful settlement."
  parties Cambodia, China
  signed 1960-12-19
  in force 1960-12-19..1961-12
  denounce on 1 year notice
  source "Gibler, International Military Alliances (text)"
  language "Chinese, Khmer and French"
  basis text
  atop 3425
  atop-differs endyr because "ATOP ends it with the break of May 1970; no denunciation is known"

  article 3
    text "The parties settle any disputes between them by peaceful means."
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 4
    text "Each undertakes not to commit aggression against the other and not to join a military alliance directed against it."
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party
