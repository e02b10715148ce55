treaty anglo-thai-1940 "Treaty of Non-Aggression between the United Kingdom and Thailand"
  about "No war, violence or aggression; no aid to a third power that attacks the other."
  parties United-Kingdom, Thailand
  signed 1940-06-12
  in force 1940-08-31 (doubtful) "exchange of ratifications in Bangkok"
  ended 1942-01-25 (doubtful) by abrogation "Thai declaration of war"
  term 5 years
  source "League of Nations Treaty Series 203, p. 421"
  language "English and Thai"
  atop 2505
  atop-differs yrexit because "ATOP ends it in December 1940, before any denunciation or act of war between the two"
  basis text

  article 1
    text "Neither resorts, alone or with third powers, to war, violence or aggression against the other, and each respects the territorial integrity of the other."
    clause non-aggression
      then each party shall not attack the other party
      then each party shall respect the integrity of the other party

  article 2
    text "If one is the object of war or aggression by one or more third powers, the other gives those powers no aid or assistance, direct or indirect, for the duration of the conflict."
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall not assist that adversary
