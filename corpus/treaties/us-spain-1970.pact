treaty us-spain-1970 "Agreement of Friendship and Cooperation between the United States and Spain"
  about "Each supports the defence system of the other as is fit; consultation; no duty to fight."
  parties Spain, United-States
  signed 1970-08-06
  in force 1970-09-26
  ended 1976-09-21 (doubtful) by replacement "us-spain-1976"
  term 5 years
  source "TIAS 6977"
  language "English and Spanish"
  basis text
  atop 3635
  atop-differs asymm because "the use of bases in Spain by American forces is not encoded"

  article 30
    text "Each government supports the defence system of the other and makes such contributions as are deemed necessary and appropriate to meet possible contingencies, subject to the terms that follow."
    clause support
      when either party is threatened
      then each party shall consult
      then each party shall do "support the defence system of the other as deemed necessary and appropriate"
