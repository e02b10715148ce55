treaty nato-russia-1997 "Founding Act on Mutual Relations between NATO and the Russian Federation"
  about "Political undertaking to refrain from force and to consult promptly under threat; no promise of aid."
  parties Belgium, Canada, Denmark, France, Germany, Greece, Iceland, Italy, Luxembourg, Netherlands, Norway, Portugal, Russia, Spain, Turkey, United-Kingdom, United-States
  signed 1997-05-27
  in force on signature
  source "Founding Act, Paris, 27 May 1997"
  language "English, French and Russian"
  basis statement "Founding Act of 1997-05-27, a political document"
  note "Practical co-operation was suspended by NATO on 2014-04-01; both sides have since called the Act void in parts, without a formal end."

  article 1
    text "NATO and Russia refrain from the threat or use of force against each other and against any other state, its sovereignty, territorial integrity or political independence, in any manner inconsistent with the Charter."
    clause non-aggression
      then each party shall not use force against a party

  article 2
    text "NATO and Russia promptly consult in the joint council if one of its members perceives a threat to its territorial integrity, political independence or security."
    clause consult
      when a party is threatened by any state
      provided at the request of that party
      then each party shall consult
