treaty us-spain-1953 "Defense Agreement between the United States and Spain (Pact of Madrid)"
  about "Joint bases and supplies; no clause of aid in war."
  parties Spain, United-States
  signed 1953-09-26
  in force on signature
  ended 1970-09-25 (doubtful) by replacement
  term 10 years
  renew 5 years unless denounced 6 months before
  source "TIAS 2850"
  language "English and Spanish"
  basis text

  article 1
    text "The United States supports Spanish defence by supplies; Spain lets it develop, maintain and use for military purposes, together with Spain, areas and facilities as agreed."
    clause bases
      then United-States may station forces
