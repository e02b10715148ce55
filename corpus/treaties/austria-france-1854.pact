treaty austria-france-1854 "Austro-French convention on Italy of 22 December 1854"
  about "While the two act together in the East, the status quo in Italy is kept and their troops cooperate there if need be."
  parties Austrian-Empire, France
  signed 1854-12-22
  in force on signature
  ended 1856-03-30 by fulfilment "peace of Paris"
  secret
  source "Parry CTS 112, p. 315; Schroeder, Austria, Great Britain and the Crimean War, 225" (doubtful)
  language "French"
  atop 1185
  atop-differs concoloc because "the place, Italy, is in the words of the duty, not in an area of attack"
  atop-differs pubsecr because "the convention was secret as a whole"
  basis text

  article 1
    text "As long as the action in the East makes common policy and action of the two needed, they keep the status quo in Italy and consult on what is needed there."
    clause consult
      when Sardinia or Two-Sicilies or Papal-States or Tuscany or Modena or Parma is in unrest
      then each party shall consult
