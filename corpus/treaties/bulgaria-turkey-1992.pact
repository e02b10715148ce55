treaty bulgaria-turkey-1992 "Treaty of Friendship, Good-Neighbourliness, Co-operation and Security between Bulgaria and Turkey"
  about "Consultation under threat, no force, and no help for an attacker of the other."
  parties Bulgaria, Turkey
  signed 1992-05-06
  in force 1992-05-06..1994-12-31 (doubtful) "date not verified"
  term 20 years
  renew 5 years
  source "Treaty of Ankara, 6 May 1992 (doubtful as to article numbers)"
  atop 4210
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"
  basis text

  article neutrality
    text "If one party is the object of an armed attack, the other gives the attacker no help; neither lets its territory be used for aggression against the other."
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary
    clause non-aggression
      then each party shall not attack the other party

  article consultation
    text "If a situation arises that either considers a danger to its security, the parties consult."
    clause consult
      when either party is threatened by any state
      then each party shall consult
