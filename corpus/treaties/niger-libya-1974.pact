treaty niger-libya-1974 "Defence and Security Treaty between Niger and Libya"
  about "Mutual aid against attack."
  parties Libya, Niger
  signed 1974-03-09
  in force 1974-03-09..1975-03
  ended 1981-01-13 (doubtful) by lapse "relations broken off"
  source "Keesing's Record of World Events, March 1974; Gibler 4.1399"
  basis coding "atop 4.01"
  atop 3725

  article mutual-aid
    text "Each helps the other against attack."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily
