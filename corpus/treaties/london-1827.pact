treaty london-1827 "Treaty of London for the pacification of Greece"
  about "Three powers offer mediation between the Porte and the Greeks, and prevent collisions if an armistice is refused."
  parties France, Great-Britain, Russia
  signed 1827-07-06
  in force on signature
  ended 1829-09-14 (doubtful) by fulfilment "peace of Adrianople"
  source "British and Foreign State Papers 14, p. 632; Parry CTS 77, p. 307" (doubtful)
  language "French"
  atop 1045
  atop-differs pubsecr because "the additional article was secret when signed"
  basis text

  article 1
    text "The powers offer their mediation to the Porte and ask both sides for an immediate armistice."
    clause mediation
      provided "the Porte and the Greeks are in conflict"
      then each party shall consult

  article additional
    text "If the Porte does not accept the mediation within one month, or either side refuses the armistice, the powers use the means in their power to prevent collisions, without taking part in the hostilities."
    secret
    clause prevent-collisions
      provided demand "an armistice between the Porte and the Greeks" was refused
      then each party shall agree "joint measures to prevent collisions, without taking part in the hostilities"
