treaty kazakhstan-kyrgyzstan-1997 "Treaty of Eternal Friendship between Kazakhstan and Kyrgyzstan"
  about "Consultation under threat, help against aggression, no opposing alliances."
  parties Kazakhstan, Kyrgyzstan
  signed 1997-04-08
  in force 1997-04-08..2000-06-30 (doubtful) "date not verified; a treaty on military co-operation of the same day came into force on 2000-06-02"
  term indefinite
  source "Treaty of Almaty, 8 April 1997 (Kazakhstan, Adilet database) (doubtful as to the wording)"
  atop 4867
  basis coding "atop 4.01; the text was not at hand"

  article aid
    note "The coding records defence, consultation and no opposing alliances."
    clause aid
      when either party is attacked by any state
      provided unspecified "wording of the text, which was not at hand"
      then the other party shall assist it
    clause consult
      when either party is threatened by any state
      then each party shall consult
    clause no-blocs
      then each party shall not join an alliance against the other party
