treaty lima-1938 "Declaration of the Principles of the Solidarity of America (Declaration of Lima)"
  about "If the peace, security or integrity of an American republic is threatened the others consult; each acts independently as it deems best."
  parties Argentina, Bolivia, Brazil, Chile, Colombia, Costa-Rica, Cuba, Dominican-Republic, Ecuador, El-Salvador, Guatemala, Haiti,
          Honduras, Mexico, Nicaragua, Panama, Paraguay, Peru, United-States, Uruguay, Venezuela
  signed 1938-12-24
  in force on signature
  source "Avalon Project; Eighth International Conference of American States, resolution CIX"
  language "Spanish, English, Portuguese and French"
  basis statement "declaration adopted by the conference; not a treaty for ratification"

  article 3
    text "If the peace, security or territorial integrity of an American republic is threatened, the republics make their solidarity effective by consultation."
    clause consult
      when a party is attacked or is threatened by any state including a party
      then each party shall consult

  article 4
    text "On the initiative of any of them the foreign ministers meet; the governments act independently in their individual capacity."
    clause meeting
      provided at the request of any party
      then each party shall consult
