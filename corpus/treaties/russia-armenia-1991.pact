treaty russia-armenia-1991 "Treaty of Friendship, Co-operation and Mutual Security between the RSFSR and Armenia"
  about "Consultation under threat of aggression; replaced in 1997."
  parties Russia, Armenia
  signed 1991-12-29
  in force unknown "not ratified by Russia as far as known"
  ended 1997-08-29 by replacement
  term 10 years
  renew 10 years unless denounced
  source "Treaty of Moscow, 29 December 1991 (doubtful)"
  atop 4130
  basis coding "atop 4.01; the text was not at hand"
  note "The renewal is taken from the coding; its article was not read."

  article consultation
    note "The coding records conditional consultation and non-aggression."
    clause consult
      when either party is threatened by any state
      provided unspecified "wording of the text, which was not at hand"
      then each party shall consult
    clause non-aggression
      then each party shall not attack the other party
