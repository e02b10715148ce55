treaty egypt-syria-1955 "Mutual Defence Pact between Egypt and Syria"
  about "An attack on the territory or forces of either is an attack on both; no separate peace."
  parties Egypt, Syria
  signed 1955-10-20
  in force 1955-11-09 (doubtful)
  ended 1958-02-21 by merger "union of both states as the United Arab Republic on 1958-02-22"
  term 5 years
  renew 5 years unless denounced 1 year before
  source "UN Treaty Series (number not checked)"
  language "Arabic"
  basis text
  atop 3300
  atop-differs endyr because "ATOP runs it to the break of the union in 1961; the two parties were one state from 1958-02-22"
  atop-differs mem3 because "ATOP adds Jordan to this pact; the agreement of October 1956 is egypt-jordan-syria-1956 here"

  article 2
    text "Each party considers an attack on the territory or forces of the other as an attack on itself; under the right of self-defence they hasten to its aid and at once take all fit measures and use all means at their disposal, including armed force; the League's Council and the Security Council are told; neither makes a separate peace with the aggressor."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it at once by all means at its disposal including armed force subject to un-charter/51
      then each party shall not make separate peace while that war lasts
    clause report
      when aid is met
      then each party shall report to the Security Council at once

  article 3
    text "At the request of either they consult when international relations are so strained that the territory or independence of either is affected; under imminent threat of war they at once take preventive and defensive measures."
    clause consult
      when either party is threatened
      provided at the request of either party
      then each party shall consult
