treaty russia-turkmenistan-1992 "Treaty of Friendship and Co-operation between Russia and Turkmenistan"
  about "Consultation and joint defence; replaced by the treaty of 2002, which contains no promise of aid."
  parties Russia, Turkmenistan
  signed 1992-07-31
  in force 1993 (doubtful)
  ended 2002-04-23 by replacement
  term 10 years
  renew 10 years unless denounced
  source "Treaty of Moscow, 31 July 1992 (doubtful)"
  language "Russian and Turkmen"
  atop 4300
  basis coding "atop 4.01; the text was not at hand"
  note "The renewal is taken from the coding; its article was not read."

  article defence
    note "The coding records duties of defence, non-aggression and consultation on request."
    clause aid
      when either party is attacked by any state
      provided unspecified "wording of the text, which was not at hand"
      then the other party shall assist it
    clause consult
      when either party is threatened by any state
      provided at the request of either party
      then each party shall consult
    clause non-aggression
      then each party shall not attack the other party
