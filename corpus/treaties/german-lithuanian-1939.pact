treaty german-lithuanian-1939 "Treaty between Germany and Lithuania on the Reunion of the Memel Territory"
  about "Cession of Memel; neither uses force against the other nor supports its use by a third party."
  parties Germany, Lithuania
  signed 1939-03-22
  in force on signature
  ended 1940-06-15 by extinction "Soviet occupation of Lithuania"
  source "Reichsgesetzblatt 1939 II, p. 608"
  language "German and Lithuanian"
  basis text

  article 4
    text "Neither uses force against the other, nor supports the use of force by a third party directed against the other."
    clause non-aggression
      then each party shall not use force against the other party
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall not assist that adversary
