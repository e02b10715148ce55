treaty havana-1940 "Declaration XV of Havana on Reciprocal Assistance and Cooperation for the Defence of the Americas"
  about "An attempt of a non-American state on an American state is considered an aggression against all signatories, which consult on measures."
  parties Argentina, Bolivia, Brazil, Chile, Colombia, Costa-Rica, Cuba, Dominican-Republic, Ecuador, El-Salvador, Guatemala, Haiti,
          Honduras, Mexico, Nicaragua, Panama, Paraguay, Peru, United-States, Uruguay, Venezuela
  signed 1940-07-30
  in force on signature
  ended 1945-03-07 (doubtful) by replacement "Act of Chapultepec"
  source "Avalon Project; Second Meeting of Ministers of Foreign Affairs, Final Act, XV"
  language "Spanish, English, Portuguese and French"
  basis statement "declaration in the Final Act of the meeting; not a treaty for ratification"
  define non-american-state = a power other than Argentina or Bolivia or Brazil or Chile or Colombia or Costa-Rica or Cuba or
                              Dominican-Republic or Ecuador or El-Salvador or Guatemala or Haiti or Honduras or Mexico or Nicaragua or
                              Panama or Paraguay or Peru or United-States or Uruguay or Venezuela

  article 1
    text "Any attempt of a non-American state against the integrity, inviolability, sovereignty or independence of an American state is considered an act of aggression against the signatories."
    quote "shall be considered as an act of aggression against the States which sign this declaration"
    clause all-for-one
      when a party is attacked by non-american-state
      then that attack counts as an attack on each other party

  article 2
    text "If aggression occurs or is believed to be in preparation, the signatories consult to agree on the measures it may be advisable to take."
    clause consult
      when a party is attacked or is threatened by non-american-state
      then each party shall consult
      then each party shall agree "the measures it may be advisable to take"
