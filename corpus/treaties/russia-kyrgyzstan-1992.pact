treaty russia-kyrgyzstan-1992 "Treaty of Friendship, Co-operation and Mutual Assistance between Russia and Kyrgyzstan"
  about "Consultation under threat and the necessary help, including military, against aggression."
  parties Russia, Kyrgyzstan
  signed 1992-06-10
  in force 1992-11-28 (doubtful)
  term 10 years
  renew 10 years
  source "Treaty of Moscow, 10 June 1992 (doubtful as to article numbers)"
  language "Russian and Kyrgyz"
  atop 4255
  atop-differs neucoatt because "the promise is not to help a state that attacks the other, so it needs an attack"
  basis text

  article consultation
    text "If a situation threatens peace or the security interests of a party, the parties consult without delay to agree on measures."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once

  article aid
    text "If an act of aggression is committed against either, the parties give each other the necessary help, including military."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise
           subject to un-charter/51

  article blocs
    text "Neither takes part in alliances directed against the other, helps an attacker of the other or lets its territory be used against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
    clause non-aggression
      then each party shall not attack the other party
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary
    note "Articles are named here by subject; their numbers were not verified."
