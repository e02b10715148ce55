treaty german-soviet-1926 "Treaty of Berlin between Germany and the USSR"
  about "Neutrality if the other is attacked by a third power despite a peaceful attitude; no economic or financial boycott of the other."
  parties Germany, USSR
  signed 1926-04-24
  in force 1926-06-29 "exchange of ratifications in Berlin"
  ended 1941-06-22 (doubtful) by abrogation "prolonged in 1931 (ratified 1933); invoked in the preamble of the treaty of 1939; ended at the latest by the German attack"
  term 5 years
  source "League of Nations Treaty Series 53, p. 387"
  language "German and Russian"
  atop 2150
  atop-differs yrexit because "ATOP ends it in September 1933, when military cooperation stopped; the treaty had been prolonged in May 1933 and the treaty of 1939 still names it as its basis"
  atop-differs consul because "article 1 keeps the two in contact to agree; ATOP counts consultation in a crisis only"
  basis text

  article 1
    text "The treaty of Rapallo stays the basis; the governments keep in friendly contact to agree on questions that concern both."
    clause consult
      then each party shall consult

  article 2
    text "If one party is attacked by a third power or several, although its attitude is peaceful, the other remains neutral for as long as the conflict lasts."
    clause neutrality
      when either party is attacked by a non-party
      provided "its attitude was peaceful"
      then the other party shall remain neutral while that war lasts

  article 3
    text "If in such a conflict, or when neither is in arms, third powers form a coalition to boycott one party economically or financially, the other does not join it."
    clause no-boycott
      then each party shall not do "join a coalition to boycott the other economically or financially"
