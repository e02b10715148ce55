treaty ussr-india-1971 "Treaty of Peace, Friendship and Co-operation between the USSR and India"
  about "No opposing alliance, no aid to the other's enemy, and consultation at once if either is attacked or threatened."
  parties India, USSR
  signed 1971-08-09
  in force 1971-08-18
  ended 1993-01-28 (doubtful) by replacement "treaty between India and Russia"
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Ministry of External Affairs of India, text of 1971-08-09"
  language "Hindi, Russian and English"
  basis text
  atop 3675
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"

  article 8
    text "Neither joins a military alliance directed against the other; each abstains from aggression against the other and from letting its territory be used for an act that might do it military damage."
    clause no-blocs
      then each party shall not join an alliance against the other party
    clause non-aggression
      then each party shall not attack the other party

  article 9
    text "Each abstains from giving any assistance to a third state in armed conflict with the other; if either is attacked or threatened with attack, they at once consult to remove the threat and take appropriate effective measures to ensure peace and security."
    quote "immediately enter into mutual consultations"
    clause no-aid-to-enemy
      when either party is at war with any state
      then the other party shall not assist that adversary
    clause consult
      when either party is attacked or threatened by any state
      then each party shall consult at once
      then each party shall agree "appropriate effective measures to ensure peace and the security of both"
