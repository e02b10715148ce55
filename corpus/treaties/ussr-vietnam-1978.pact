treaty ussr-vietnam-1978 "Treaty of Friendship and Co-operation between the USSR and Vietnam"
  about "If either is attacked or threatened they consult at once and take effective measures."
  parties USSR, Vietnam
  signed 1978-11-03
  in force 1978-12-13 (doubtful)
  ended 1994-06-16 by replacement "treaty between Vietnam and Russia"
  term 25 years
  renew 10 years unless denounced 1 year before
  source "UN Treaty Series (number not checked); Gibler (text)"
  language "Russian and Vietnamese"
  basis text
  atop 3825
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"

  article 6
    text "The parties consult on all important international questions that touch their interests; if either is attacked or threatened with attack, they at once consult to remove the threat and take appropriate and effective measures to safeguard peace and the security of both."
    quote "appropriate and effective measures"
    clause consult
      when either party is attacked or threatened by any state
      then each party shall consult at once
      then each party shall agree "appropriate and effective measures to safeguard peace and the security of both"
