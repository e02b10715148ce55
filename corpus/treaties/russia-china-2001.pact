treaty russia-china-2001 "Treaty of Good-Neighbourliness and Friendly Co-operation between China and Russia"
  about "No force between the two, no hostile alliances, and contact and consultation at once under threat of aggression; no promise of aid."
  parties China, Russia
  signed 2001-07-16
  in force 2002-02-28
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Treaty of Moscow, 16 July 2001; UNTS 2792, I-49110 (doubtful as to the registration)"
  language "Russian and Chinese"
  atop 4980
  basis text
  note "Renewed for five years by joint statement of 2021-06-28."

  article 2
    text "The parties do not use or threaten force or economic pressure against each other, settle differences by peaceful means, do not use nuclear weapons first against each other and do not target missiles at each other."
    clause non-aggression
      then each party shall not use force against the other party
    clause peaceful-means
      then each party shall settle disputes peacefully

  article 8
    text "Neither joins an alliance or bloc or takes action that harms the sovereignty, security or territorial integrity of the other, concludes such a treaty with a third state or lets a third state use its territory to that end."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 9
    text "If one party considers that a situation threatens or breaks the peace, touches its security interests or confronts it with a threat of aggression, the parties contact each other and consult at once to remove the threat."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once
