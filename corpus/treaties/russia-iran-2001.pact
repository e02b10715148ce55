treaty russia-iran-2001 "Treaty on the Basis of Mutual Relations and Principles of Co-operation between Russia and Iran"
  about "No force, no use of territory against the other, and no aid to an aggressor."
  parties Russia, Iran
  signed 2001-03-12
  in force 2002-04-05 (doubtful)
  ended 2025-10-02 by replacement
  term 10 years
  renew 5 years
  source "Treaty of Moscow, 12 March 2001"
  language "Russian and Persian"
  atop 4968
  atop-differs consul because "the file follows article 3; whether another article has the parties consult in a crisis was not verified"
  basis text

  article 3
    text "The parties do not use force or the threat of force against each other nor let their territory be used for aggression or subversion against the other; if one is the object of aggression, the other gives no help to the aggressor and works for a settlement under the Charter."
    clause non-aggression
      then each party shall not attack the other party
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary
