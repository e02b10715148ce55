treaty china-kazakhstan-2002 "Treaty of Good-Neighbourliness and Friendly Co-operation between China and Kazakhstan"
  about "No hostile alliances, no force, and contact under threat."
  parties China, Kazakhstan
  signed 2002-12-23
  in force 2002-12-23..2004-12-31 (doubtful) "date not verified"
  term 20 years
  renew 5 years
  source "Treaty of Beijing, 23 December 2002 (doubtful as to article numbers)"
  atop 5030
  basis text

  article blocs
    text "Neither joins an alliance or bloc that harms the sovereignty, security or territorial integrity of the other, nor lets a third state use its territory to that end; differences are settled by peaceful means."
    clause no-blocs
      then each party shall not join an alliance against the other party
    clause non-aggression
      then each party shall not use force against the other party

  article consultation
    text "If a situation threatens peace or the security of one party, the parties contact each other and consult."
    clause consult
      when either party is threatened by any state
      then each party shall consult
