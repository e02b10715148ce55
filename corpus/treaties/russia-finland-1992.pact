treaty russia-finland-1992 "Treaty on the Foundations of Relations between Russia and Finland"
  about "No force, no use of territory for armed aggression against the other, and no military help to an attacker. It replaced the treaty of 1948."
  parties Russia, Finland
  signed 1992-01-20
  in force 1992-07-11
  term 10 years
  renew 5 years unless denounced 6 months before
  source "Finnish Treaty Series 63/1992; UNTS 1691, I-29158 (doubtful as to the registration)"
  language "Finnish and Russian"
  atop 4145
  atop-differs consul because "the file follows articles 3 and 4; whether another article has the parties consult in a crisis was not verified"
  basis text

  article 3
    text "The parties refrain from force and its threat, and settle disputes by peaceful means."
    clause non-aggression
      then each party shall not use force against the other party
    clause peaceful-means
      then each party shall settle disputes peacefully
    note "The division between articles 3 and 4 was not verified."

  article 4
    text "The parties do not use their territories, nor let them be used, for armed aggression against the other; if one is the object of armed attack, the other contributes to settling the conflict under the Charter and the documents of the CSCE and refrains from military help to the attacker."
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary
    clause no-harbouring
      then each party shall not do "let its territory be used for armed aggression against the other party"
