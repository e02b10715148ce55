treaty jordan-israel-1994 "Treaty of Peace between Israel and Jordan"
  about "No force, no hostile alliances and no use of territory by third forces against the other."
  parties Israel, Jordan
  signed 1994-10-26
  in force 1994-11-10
  source "UNTS 2042, I-35325"
  language "Hebrew, Arabic and English"
  atop 4640
  basis text

  article 2
    text "The parties recognise and respect each other's sovereignty, integrity and independence, refrain from the threat or use of force and settle all disputes by peaceful means."
    clause non-aggression
      then each party shall not use force against the other party
      then each party shall not threaten the other party
    clause peaceful-means
      then each party shall settle disputes peacefully

  article 4
    text "Neither joins, assists or promotes any coalition, organisation or alliance with a third party whose objectives or activities include aggression or other acts of military hostility against the other, nor admits third forces or material on its territory in circumstances that may harm the other's security."
    clause no-blocs
      then each party shall not join an alliance against the other party
    clause no-third-forces
      then each party shall not do "admit third forces on its territory in circumstances that may harm the security of the other party"
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary
