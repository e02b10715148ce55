treaty russia-vietnam-1994 "Treaty on the Principles of Friendly Relations between Russia and Vietnam"
  about "Contact under threats to peace; no promise of aid. It took the place of the alliance of 1978."
  parties Russia, Vietnam
  signed 1994-06-16
  in force 1994-06-16..1996-12-31 (doubtful) "date not verified"
  term 10 years
  renew 5 years unless denounced
  source "Treaty of Moscow, 16 June 1994 (doubtful as to article numbers)"
  atop 4605
  atop-differs noothall because "the file follows the clause on consultation; whether another article forbids alliances against the other party was not verified"
  basis text
  note "The renewal is taken from the coding; its article was not read."
  note "The statements on strategic partnership of 2001 and 2012 add no duty of aid."

  article consultation
    text "If a situation threatens peace and security and the interests of the parties, they contact each other to consult on removing it."
    clause consult
      when either party is threatened by any state
      then each party shall consult
