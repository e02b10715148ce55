treaty india-bangladesh-1972 "Treaty of Friendship, Co-operation and Peace between India and Bangladesh"
  about "No opposing alliance, no aid to the other's enemy, consultation at once if either is attacked or threatened."
  parties Bangladesh, India
  signed 1972-03-19
  in force on signature
  ended 1997-03-18 by expiry
  term 25 years
  source "Ministry of External Affairs of India, text of 1972-03-19"
  language "Bengali, Hindi and English"
  basis text
  atop 3685
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"

  article 8
    text "Neither joins a military alliance directed against the other; each refrains from aggression against the other and from letting its territory be used for an act that may cause it military damage."
    clause no-blocs
      then each party shall not join an alliance against the other party
    clause non-aggression
      then each party shall not attack the other party

  article 9
    text "Each refrains from giving any assistance to a third party taking part in an armed conflict against the other; if either is attacked or threatened with attack, they at once consult to take appropriate effective measures to remove the threat."
    clause no-aid-to-enemy
      when either party is at war with any state
      then the other party shall not assist that adversary
    clause consult
      when either party is attacked or threatened by any state
      then each party shall consult at once
      then each party shall agree "appropriate effective measures to remove the threat"
