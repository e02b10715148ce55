treaty austria-czechoslovakia-1921 "Political Agreement between Austria and Czechoslovakia"
  about "Mutual guarantee of territory and neutrality if either is attacked; no hostile organisations or treaties."
  parties Austria, Czechoslovakia
  signed 1921-12-16
  in force 1922-03-15 "exchange of ratifications in Vienna"
  ended 1927-03-15 by expiry
  term 5 years
  source "League of Nations Treaty Series 9, p. 247"
  language "German and Czech"
  atop 2100
  atop-differs noothall because "no such promise stands in the parts of the text read"
  basis text

  article 2
    text "The two states mutually guarantee their territories as fixed by the treaties of peace, and to maintain peace support each other politically and diplomatically."
    clause respect
      then each party shall respect the integrity of the other party

  article 3
    text "Each undertakes to remain neutral if the other is attacked and forced to defend itself."
    clause neutrality
      when either party is attacked by any state
      then the other party shall remain neutral while that war lasts

  article 4
    text "Neither tolerates on its territory political or military organisations directed against the integrity and security of the other; they act together against attempts to restore the former order."
    clause no-subversion
      then each party shall do "suppress organisations directed against the integrity and security of the other"
