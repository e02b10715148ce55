treaty german-danish-1939 "Treaty of Non-Aggression between Germany and Denmark"
  about "No war or use of force; no support to a third power that does so against the other."
  parties Germany, Denmark
  signed 1939-05-31
  in force 1939-06-29 (doubtful) "exchange of ratifications in Berlin"
  ended 1940-04-09 by abrogation "German invasion"
  term 10 years
  renew 10 years unless denounced 1 year before
  source "League of Nations Treaty Series 197, p. 37 (doubtful); Nuremberg document TC-24"
  language "German and Danish"
  atop 2450
  basis text

  article 1
    text "The two in no case resort to war or another use of force against each other; if a third power does so against one, the other in no way supports it."
    quote "shall in no case resort to war or to any other use of force, one against the other"
    clause non-aggression
      then each party shall not attack the other party
      then each party shall not use force against the other party
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall not assist that adversary
      note "By the protocol of signature normal trade and transit in accordance with the rules of neutrality are no support."
