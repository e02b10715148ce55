treaty tunisia-libya-1957 "Treaty of Brotherhood and Good Neighbourliness between Tunisia and Libya"
  about "Mutual defence and consultation of the two neighbours."
  parties Libya, Tunisia
  signed 1957-01-06
  in force 1957-01-06..1958-01
  ended 1974-01-12 (doubtful) by replacement
  source "Gibler, International Military Alliances, under the date; text not seen"
  basis coding "atop 4.01"
  atop 3325

  article mutual-aid
    text "If either is attacked or threatened, the two consult and give each other aid."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it
    clause consult
      when either party is threatened
      then each party shall consult
