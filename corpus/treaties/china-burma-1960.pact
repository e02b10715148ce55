treaty china-burma-1960 "Treaty of Friendship and Mutual Non-Aggression between China and Burma"
  about "No aggression, no opposing alliance, peaceful settlement."
  parties China, Myanmar
  signed 1960-01-28
  in force 1960-05-14
  term 10 years
  source "UN Treaty Series (number not checked); Peking Review 1960 no. 5" (doubtful)
  language "Chinese, Burmese and English"
  basis text
  atop 3380
  atop-differs endyr because "ATOP ends it with the riots of June 1967; no denunciation is known and the text runs on unless one year's notice is given"

  article 2
    text "There is to be everlasting peace between the parties, who settle all disputes by peaceful negotiation without resort to force."
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 3
    text "Each undertakes not to carry out aggression against the other and not to join a military alliance directed against it."
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party
