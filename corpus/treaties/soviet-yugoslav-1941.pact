treaty soviet-yugoslav-1941 "Treaty of Friendship and Non-Aggression between the USSR and Yugoslavia"
  about "No aggression; a policy of friendly relations toward a partner attacked by a third state."
  parties USSR, Yugoslavia
  signed 1941-04-05..06
  in force on signature "subject to ratification"
  ended 1941-04-20 (doubtful) by defeat "Yugoslav capitulation; coded end, diplomatic relations were broken off on 1941-05-08"
  term 5 years
  renew 5 years unless denounced 1 year before
  source "Izvestia, 6 April 1941; Degras, Soviet Documents on Foreign Policy III, p. 484 (doubtful)"
  language "Russian and Serbo-Croatian"
  atop 2520
  basis text

  article 1
    text "The parties refrain from any aggression against each other and respect each other's independence, sovereign rights and territorial integrity."
    clause non-aggression
      then each party shall not attack the other party
      then each party shall respect the integrity of the other party

  article 2
    text "If one is attacked by a third state, the other observes a policy of friendly relations toward it."
    quote "observe a policy of friendly relations"
    clause friendly
      when either party is attacked by a non-party
      then the other party shall not assist that adversary
