treaty anglo-portuguese-1373 "Treaty of perpetual friendship of England and Portugal"
  about "Each helps the other by sea and land against all men, when called."
  parties England, Portugal
  signed 1373-06-16
  in force on signature
  term indefinite
  source "Rymer, Foedera VII, 15; Premoli, Anglo-Portuguese treaties" (doubtful)
  language "Latin"
  basis text
  note "Confirmed in 1386 and by later treaties; cited by both governments as still in force, so in 1899 and 1943. No open declaration of its end exists."

  article 1
    text "From now on there are true, faithful, constant, mutual and perpetual friendships, unions and alliances; as friends to friends and enemies to enemies the two help and uphold each other by sea and by land against all men."
    clause aid
      when either party is attacked by any state
      provided at the request of it
      then the other party shall assist it militarily
      note "The article is silent on a request; the treaty of 1386 renews the alliance for the party that requires help, and both parties have acted at a call, as in 1916 and 1943."

  article 2
    text "Neither makes friendship with the enemies, rivals or persecutors of the other, or helps or favours them."
    clause no-help-to-enemies
      then each party shall not join an alliance against the other party
      when either party is attacked by any state
      then the other party shall not assist that adversary
