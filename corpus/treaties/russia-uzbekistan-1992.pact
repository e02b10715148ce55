treaty russia-uzbekistan-1992 "Treaty on the Foundations of Relations, Friendship and Co-operation between Russia and Uzbekistan"
  about "Consultation under threat and the necessary help, including military, against aggression."
  parties Russia, Uzbekistan
  signed 1992-05-30
  in force 1993-03-23 (doubtful)
  term 10 years
  renew 10 years
  source "Treaty of Moscow, 30 May 1992 (doubtful as to article numbers)"
  language "Russian and Uzbek"
  atop 4245
  atop-differs neutral because "the promise not to help an attacker is counted as neutrality by the derivation; ATOP has it under notaiden"
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

  article respect
    text "The parties refrain from force against each other and from helping acts directed against the other."
    clause non-aggression
      then each party shall not attack the other party
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary
    note "Articles are named here by subject; their numbers were not verified."
