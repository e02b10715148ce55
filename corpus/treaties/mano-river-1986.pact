treaty mano-river-1986 "Treaty of Non-Aggression and Security Co-operation between Guinea, Liberia and Sierra Leone"
  about "No attack on each other, no hostile use of territory."
  parties Guinea, Liberia, Sierra-Leone
  signed 1986-11-20
  in force 1986-11-20..1987-11
  source "Mano River Union; text not seen"
  basis coding "atop 4.01"
  atop 3982
  atop-differs endyr because "ATOP ends it with the Liberian war in 1991; no denunciation is known"

  article pact
    text "The parties refrain from force against each other and from letting their territory be used against another."
    clause non-aggression
      then each party shall not attack a party
