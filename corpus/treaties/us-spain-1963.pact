treaty us-spain-1963 "Joint Declaration of the United States and Spain renewing the Defense Agreement"
  about "A threat to either, or to the joint facilities, is a matter of common concern; each acts as it considers fit."
  parties Spain, United-States
  signed 1963-09-26
  in force on signature
  ended 1970-08-06 (doubtful) by replacement "agreement of 1970"
  term 5 years
  renew 5 years unless denounced
  source "TIAS 5437"
  language "English and Spanish"
  basis text
  note "The renewal is taken from the coding; its article was not read."
  atop 3480
  atop-differs asymm because "the use of bases in Spain by American forces rests on the agreement of 1953 and is not encoded here"

  article declaration
    text "A threat to either country, and to the joint facilities that each provides for the common defence, would be a matter of common concern to both, and each would take such action as it considers appropriate within its constitutional processes."
    quote "would be a matter of common concern to both countries"
    clause common-concern
      when either party is attacked or threatened by any state
      then the other party shall act to meet the common danger as it deems necessary in accordance with its constitutional processes
