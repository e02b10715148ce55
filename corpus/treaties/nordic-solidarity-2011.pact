treaty nordic-solidarity-2011 "Nordic declaration on solidarity"
  about "If a Nordic country is hit by disaster, cyber attack or terrorist attack, the others assist on request with relevant means."
  parties Denmark, Finland, Iceland, Norway, Sweden
  signed 2011-04-05
  in force on signature
  source "Declaration of the Nordic foreign ministers, Helsinki, 5 April 2011"
  basis statement "declaration of the Nordic foreign ministers of 2011-04-05"

  article statement
    text "Potential challenges include natural and man-made disasters, cyber and terrorist attacks; should a Nordic country be affected, the others assist it on request with relevant means."
    clause solidarity
      when a party is attacked by a group
      or when a party is subject to a cyber attack
      provided at the request of that party
      then each other party shall assist it
