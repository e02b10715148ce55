treaty kazakhstan-uzbekistan-1992 "Treaty of Friendship, Co-operation and Mutual Assistance between Kazakhstan and Uzbekistan"
  about "Consultation and help against aggression; replaced by the treaty of eternal friendship of 1998."
  parties Kazakhstan, Uzbekistan
  signed 1992-06-24
  in force 1992-06-24..1993-12-31 (doubtful) "date not verified"
  ended 1998-10-31 by replacement
  term 10 years
  renew 10 years
  source "Treaty of 24 June 1992 (doubtful)"
  atop 4276
  atop-differs neutral because "the promise not to help an attacker is counted as neutrality by the derivation; ATOP has it under notaiden"
  basis coding "atop 4.01; the text was not at hand"

  article aid
    note "The coding records defence, consultation, no opposing alliances and no help to enemies."
    clause aid
      when either party is attacked by any state
      provided unspecified "wording of the text, which was not at hand"
      then the other party shall assist it
    clause consult
      when either party is threatened by any state
      then each party shall consult
    clause no-blocs
      then each party shall not join an alliance against the other party
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary
