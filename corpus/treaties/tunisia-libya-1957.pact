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

  article good-neighbours
    text "Neither attacks the other nor joins an alliance against it (as coded)."
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party
