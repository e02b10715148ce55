treaty steadfastness-front-1977 "Declaration of the Steadfastness Front (Tripoli)"
  about "Algeria, Libya, South Yemen, Syria and the PLO: aggression against one is aggression against all."
  parties Algeria, Libya, South-Yemen, Syria
  signed 1977-12-05
  in force on signature
  ended 1985-11-04 (doubtful) by lapse
  source "Declaration of the Tripoli conference, 1977-12-05"
  basis statement "declaration of the Tripoli summit"
  atop 3807
  note "The Palestine Liberation Organisation also signed."

  article front
    text "The members form a front against the Egyptian-Israeli settlement; aggression against any member is held to be aggression against all."
    clause all-for-one
      when a party is attacked by any state
      then that attack counts as an attack on each other party
