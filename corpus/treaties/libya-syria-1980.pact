treaty libya-syria-1980 "Declaration of Union between Libya and Syria"
  about "Announced union of the two states; each committed to the defence of the other."
  parties Libya, Syria
  signed 1980-09-10
  in force on signature
  ended 1980-12-18 (doubtful) by lapse "never carried out"
  source "Joint declaration of 1980-09-10; text not seen"
  basis coding "atop 4.01"
  atop 3863

  article union
    text "The two states declare their union, with common forces to face Israel."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily
      when either party is at war with any state
      then the other party shall assist it militarily
    clause consult
      then each party shall consult
