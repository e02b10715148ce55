treaty chapultepec-1945 "Act of Chapultepec (Reciprocal Assistance and American Solidarity)"
  about "An attack on one American state is considered an aggression against the others; consultation; during the war sanctions up to armed force may be applied."
  parties Bolivia, Brazil, Chile, Colombia, Costa-Rica, Cuba, Dominican-Republic, Ecuador, El-Salvador, Guatemala, Haiti, Honduras,
          Mexico, Nicaragua, Panama, Paraguay, Peru, United-States, Uruguay, Venezuela
  party Argentina from 1945-04-04
  signed 1945-03-08
  in force on signature "a resolution of the Mexico City conference, adopted on 6 March and embodied in the Final Act of 8 March"
  ended 1947-09-02 by replacement "Rio treaty"
  term until "the conclusion of the treaty recommended in part II"
  source "60 Stat. 1831; Avalon Project"
  language "Spanish, English, Portuguese and French"
  atop 3010
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"
  basis text

  article 3
    text "Every attack of a state on the integrity, territory, sovereignty or independence of an American state is considered an act of aggression against the other signatories."
    quote "shall … be considered as an act of aggression against the other States which sign this Act"
    clause all-for-one
      when a party is attacked by any state including a party
      then that attack counts as an attack on each other party

  article 4
    text "If aggression occurs, or there is reason to believe that it is being prepared, the signatories consult to agree on the measures it may be advisable to take."
    clause consult
      when a party is attacked or is threatened by any state including a party
      then each party shall consult
      then each party shall agree "the measures it may be advisable to take"

  article 5
    text "During the war, until the treaty of part II is concluded, such threats and acts are an interference with the war effort that calls for sanctions, from recall of envoys to the use of armed force, within the general constitutional and war powers of the signatories."
    clause sanctions
      when a party is attacked or is threatened by any state including a party
      provided present conflict second-world-war
      then each other party may assist it as it deems necessary including armed force in accordance with its constitutional processes
