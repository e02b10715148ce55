treaty baltic-entente-1934 "Treaty of Understanding and Collaboration between Estonia, Latvia and Lithuania"
  about "Conference on foreign policy of common importance and mutual political and diplomatic assistance; no promise of armed help."
  parties Estonia, Latvia, Lithuania
  signed 1934-09-12
  in force 1934-11-03 "deposit of ratifications in Riga"
  ended 1940-06-15 by extinction "Soviet occupation of the three states, 15 to 17 June"
  term 10 years
  source "League of Nations Treaty Series 154, p. 93"
  language "French"
  atop 2345
  basis text

  article 1
    text "The three governments confer on questions of foreign policy of common importance and give one another mutual political and diplomatic assistance."
    clause consult
      then each party shall consult
    clause diplomatic
      when a party is threatened by any state
      then each other party shall support it diplomatically

  article 3
    text "There are specific problems on which a concerted attitude is difficult; they are an exception to article 1."
    note "Understood to mean the Lithuanian questions of Vilnius and Memel."

  article 5
    text "The parties settle amicably and in a spirit of justice any questions on which their interests conflict."
    clause settle
      then each party shall settle disputes peacefully
