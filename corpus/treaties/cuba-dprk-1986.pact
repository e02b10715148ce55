treaty cuba-dprk-1986 "Treaty of Friendship and Co-operation between Cuba and the DPRK"
  about "Coded as a defence pact; the text was not found."
  parties Cuba, DPRK
  signed 1986-03-11
  in force 1986-03-11..1987-03
  term 20 years
  source "Pyongyang, 1986-03-11; text not found"
  basis coding "atop 4.01"
  atop 3975
  note "Whether it was renewed after 2006 is not known."

  article mutual-aid
    text "Coded as a promise of military aid if either is attacked."
    clause aid
      when either party is attacked by any state
      provided unspecified "the text of the treaty was not found, and whether it was renewed after 2006 is not known"
      then the other party shall assist it
