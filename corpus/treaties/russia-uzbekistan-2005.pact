treaty russia-uzbekistan-2005 "Treaty on Allied Relations between Russia and Uzbekistan"
  about "An act of aggression against either is aggression against both; the necessary help, including military, and the use of military facilities by separate treaties."
  parties Russia, Uzbekistan
  signed 2005-11-14
  in force 2006 (doubtful)
  source "Treaty on Allied Relations, Moscow, 14 November 2005"
  language "Russian and Uzbek"
  atop 5075
  basis text

  article 2
    text "If an act of aggression is committed against one party by any state or group of states, it is regarded as aggression against both; the other gives the necessary help, including military, and supports it with the means at its disposal under Article 51."
    clause all-for-one
      when either party is attacked by any state
      then that attack counts as an attack on each party
      then the other party shall assist it militarily and otherwise by means at its disposal
           subject to un-charter/51

  article 3
    text "If a situation arises that may harm the security interests of a party or threaten it with aggression, the parties at once set consultations in motion to agree positions and practical measures."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once
    note "The number of the article was not verified."

  article 4
    text "To ensure security and keep peace and stability the parties grant each other, where necessary and by separate treaties, the use of military facilities on their territories."
    clause facilities
      then each party may allow the use of territory
    note "The number of the article was not verified."
