treaty turkey-afghanistan-1921 "Treaty of Alliance between Turkey and Afghanistan"
  about "Each regards as directed against itself, and resists by all means, an attack by an imperialist state in pursuit of a policy of invasion and exploitation of the East."
  parties Afghanistan
  party Turkey signed 1921-03-01 from 1923-10-29 (doubtful)
  signed 1921-03-01
  in force unknown "signed in Moscow by the government of the Grand National Assembly; ratified later"
  source "British and Foreign State Papers 118, p. 10"
  note "Signed by the government of the Grand National Assembly; Turkey is bound here from its proclamation, when the register begins."
  language "Turkish and Persian"
  atop 2075
  atop-differs yrexit because "no text that ends it is known to us; the treaty of 1928 took its place in practice"
  basis text

  article 4
    text "Each regards an attack on the other by any imperialist state in pursuance of the policy of invasion and exploitation of the East as directed against itself and opposes it with all the means at its disposal."
    quote "any Imperialistic State in pursuance of the policy of invasion and exploitation of the East"
    clause aid
      when either party is attacked by any state
      provided "that adversary is an imperialist state pursuing a policy of invasion and exploitation of the East"
      then the other party shall assist it by all means at its disposal

  article 5
    text "Neither concludes a treaty injurious to the other, or in the interest of a third state with which the other is not on friendly terms, and each gives notice before concluding a treaty with another state."
    clause no-blocs
      then each party shall not join an alliance against the other party
