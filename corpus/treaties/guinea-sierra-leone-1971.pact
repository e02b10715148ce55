treaty guinea-sierra-leone-1971 "Mutual Defence Agreement between Guinea and Sierra Leone"
  about "Each helps the other against attack; Guinean troops were sent at once."
  parties Guinea, Sierra-Leone
  signed 1971-03-26
  in force on signature
  ended 1986-11-20 (doubtful) by replacement "non-aggression treaty of the Mano River Union states"
  source "Keesing's Contemporary Archives 1971; text not seen"
  basis coding "atop 4.01"
  atop 3660

  article mutual-aid
    text "Each gives the other military help against attack."
    clause aid
      when either party is attacked by any state
      or when either party is in unrest
      then the other party shall assist it militarily
