treaty german-latvian-1939 "Treaty of Non-Aggression between Germany and Latvia"
  about "No war or use of force; no support to a third power that does so against the other."
  parties Germany, Latvia
  signed 1939-06-07
  in force 1939-07-24 "exchange of ratifications in Berlin"
  ended 1940-06-17 by extinction "Soviet occupation of Latvia"
  term 10 years
  renew 10 years unless denounced 1 year before
  source "League of Nations Treaty Series 198, p. 105"
  atop 2460
  atop-differs yrexit because "Soviet troops entered Latvia on 17 June 1940; ATOP takes the ultimatum of the day before"
  basis text

  article 1
    text "The two in no case resort to war or another use of force against each other; if a third power does so against one, the other in no way supports it."
    clause non-aggression
      then each party shall not attack the other party
      then each party shall not use force against the other party
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall not assist that adversary
      note "By the protocol of signature normal trade and transit in accordance with the rules of neutrality are no support."
