treaty dual-1879 "Dual Alliance"
  parties Germany, Austria-Hungary
  signed 1879-10-07
  in force 1879-10-21
  ended 1918-11-03 by defeat
  secret until 1888-02-03
  source "Pribram I, 25"
  article 1
    clause russia
      when either party is attacked by Russia
      then the other party shall fight alongside it with all forces
      then each party shall not make separate peace while that war lasts
      open issue mobilisation-is-attack
  article 2
    clause other-power
      when either party is attacked by a power other than Russia
      then the other party shall not assist that adversary
      then the other party shall remain benevolently neutral while that war lasts
    clause other-power-with-russia
      when either party is attacked by a power other than Russia
      provided Russia supports that adversary by active cooperation or by menacing measures
      then 1/russia applies
