treaty franco-german-1938 "Franco-German Declaration"
  about "Recognition of the frontier; contact and consultation if questions threaten to lead to international difficulties."
  parties France, Germany
  signed 1938-12-06
  in force on signature
  ended 1939-09-03 by abrogation "French declaration of war"
  source "British and Foreign State Papers 142, p. 573; French Yellow Book, No. 28"
  language "French and German"
  atop 2430
  basis text

  article 2
    text "The two governments note that no territorial question is in suspense between them and recognise their frontier as final."
    clause frontier
      then each party shall respect the integrity of the other party

  article 3
    text "Without prejudice to their relations with third powers they keep in contact on all questions that concern them and consult if their development threatens to lead to international difficulties."
    clause consult
      when either party is threatened by any state
      then each party shall consult without prejudice to "their special relations with third powers"
