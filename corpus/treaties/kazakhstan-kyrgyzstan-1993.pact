treaty kazakhstan-kyrgyzstan-1993 "Treaty of Friendship, Co-operation and Mutual Assistance between Kazakhstan and Kyrgyzstan"
  about "Consultation, non-aggression and help against aggression; followed by the treaty of eternal friendship of 1997."
  parties Kazakhstan, Kyrgyzstan
  signed 1993-06-08
  in force 1993-06-08..1994-12-31 (doubtful) "date not verified"
  ended 1997-04-08 by replacement
  term 10 years
  renew 10 years
  source "Treaty of 8 June 1993 (Kazakhstan, Adilet database) (doubtful)"
  atop 4481
  basis coding "atop 4.01; the text was not at hand"

  article aid
    note "The coding records defence, non-aggression, consultation, no opposing alliances and no help to enemies."
    clause aid
      when either party is attacked by any state
      provided unspecified "wording of the text, which was not at hand"
      then the other party shall assist it
    clause consult
      when either party is threatened by any state
      then each party shall consult
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party
