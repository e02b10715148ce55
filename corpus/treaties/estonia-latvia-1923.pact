treaty estonia-latvia-1923 "Treaty of Defensive Alliance between Estonia and Latvia"
  about "If one is attacked without provocation on its frontiers the other considers itself at war and gives armed help; no separate peace."
  parties Estonia, Latvia
  signed 1923-11-01
  in force 1924-02-21 "exchange of ratifications"
  ended 1940-06-16 by extinction "Soviet occupation"
  term 10 years
  denounce on 1 year notice after 1934-02-21
  source "League of Nations Treaty Series 23, p. 81"
  language "French"
  atop 2110
  atop-differs phase because "phase 2 is the treaty of 1934-02-17 on the organisation of the alliance"
  basis text
  note "Extended by the treaty of 1934-02-17 on the organisation of the alliance, which set up regular conferences."

  article 2
    text "The governments concert on questions of foreign policy of common importance and give each other political and diplomatic aid."
    clause consult
      then each party shall consult
      then each party shall support the other party diplomatically

  article 3
    text "Each helps the other if it is attacked without provocation on its present frontiers; the other then considers itself in a state of war and gives armed assistance."
    quote "se considérera en état de guerre et lui prêtera assistance armée"
    clause aid
      when either party is attacked by any state without provocation
      then the other party shall fight alongside it

  article 5
    text "If in a state of defensive war under article 3, they neither negotiate nor conclude armistice or peace without each other."
    clause no-separate-peace
      when aid is met
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts

  article 7
    text "Neither concludes an alliance with a third power without the consent of the other."
    clause no-alliance-without-consent
      then each party shall not do "conclude an alliance with a third power without the consent of the other"
