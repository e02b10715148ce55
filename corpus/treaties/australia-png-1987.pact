treaty australia-png-1987 "Joint Declaration of Principles guiding Relations between Australia and Papua New Guinea"
  about "Consultation if either is attacked from outside; no duty to act."
  parties Australia, Papua-New-Guinea
  signed 1987-12-09
  in force on signature
  source "Joint Declaration of Principles, Canberra, 1987-12-09"
  language "English"
  basis statement "joint declaration of 1987-12-09"
  atop 3984
  atop-differs concoreq because "the declaration has them consult at the request of either"

  article defence
    text "The governments consult, at the request of either, on common security interests; if either faces an external armed attack that threatens its sovereignty, they consult for each to decide what measures to take, jointly or separately, in relation to that attack."
    clause consult
      when either party is attacked or threatened by any state
      provided at the request of either party
      then each party shall consult

  article conduct
    text "The two settle disputes peacefully, refrain from force against each other, and let no territory be used for hostile acts against the other."
    clause non-aggression
      then each party shall not attack the other party
