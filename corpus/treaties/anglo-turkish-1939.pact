treaty anglo-turkish-1939 "Anglo-Turkish Declaration of 12 May 1939"
  about "Effective cooperation and all aid in their power if an act of aggression leads to war in the Mediterranean area, pending a long-term agreement."
  parties United-Kingdom, Turkey
  signed 1939-05-12
  in force on signature
  ended 1939-10-19 by replacement
  source "House of Commons debates, vol. 347, 12 May 1939"
  language "English"
  basis statement "joint declaration made in both parliaments on 12 May 1939"

  article 3
    text "Pending a definitive agreement, in case of an act of aggression leading to war in the Mediterranean area, the two are prepared to cooperate effectively and lend each other all aid and assistance in their power."
    clause mediterranean
      when either party is attacked by any state in mediterranean-sea
      then the other party shall assist it with all in its power
    clause war-there
      when either party is at war with any state in mediterranean-sea
      provided "an act of aggression led to war in the Mediterranean area"
      then the other party shall assist it with all in its power

  article 6
    text "The two recognise that it is necessary to ensure security in the Balkans and are consulting to that end."
    clause consult
      when peace in balkans is threatened
      then each party shall consult
