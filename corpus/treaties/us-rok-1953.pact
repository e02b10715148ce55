treaty us-rok-1953 "Mutual Defense Treaty between the United States and the Republic of Korea"
  about "Each acts to meet the common danger if the other is attacked in the Pacific area in territory under its lawful administration."
  parties United-States, South-Korea
  signed 1953-10-01
  in force 1954-11-17 "exchange of ratifications in Washington"
  term indefinite
  denounce on 1 year notice
  source "UNTS 238, I-3363"
  language "English and Korean"
  basis text
  atop 3240
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"

  region pacific-area "The Pacific area, which the text does not define"
    includes south-korea, pacific-ocean, hawaii, guam, northern-mariana-islands, american-samoa, wake-island
    disputed united-states because "article 3 speaks of territories of either party in the Pacific area; whether the continental United States lies in it is not said"

  article 1
    text "The parties undertake to settle international disputes by peaceful means and to refrain from the threat or use of force in any manner inconsistent with the purposes of the United Nations."
    clause non-aggression
      then each party shall not attack the other party
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 2
    text "The parties consult whenever, in the opinion of either, the independence or security of either is threatened by armed attack from outside."
    clause consult
      when either party is threatened by any state
      then each party shall consult

  article 3
    text "Each party recognises that an armed attack in the Pacific area on either, in territory now under its administration or later recognised by the other as lawfully brought under it, would endanger its own peace, and declares that it would act to meet the common danger by its constitutional processes."
    quote "would act to meet the common danger in accordance with its constitutional processes"
    clause common-danger
      when either party is attacked by any state in pacific-area
      provided place administered by it or "the other party has recognised the place as lawfully brought under the administration of the party attacked"
      then the other party shall act to meet the common danger in accordance with its constitutional processes

  article 4
    text "South Korea grants and the United States accepts the right to station land, air and sea forces in and about the territory of South Korea, as they determine by agreement."
    clause stationing
      then United-States may station forces

  article 5
    text "The treaty is ratified by the constitutional processes of each party and comes into force when the instruments are exchanged in Washington."

  article 6
    text "The treaty stays in force indefinitely; either party may end it one year after notice."

  understanding "Understanding of the Senate of the United States" by United-States from 1954-11-17
    text "Neither party is bound to aid the other except against an external armed attack; and the United States need not help Korea unless the attack is on territory which it has recognised as lawfully under Korean administration."
    source "Resolution of the Senate of 1954-01-26, recorded in the instrument of ratification"
    amends 3/common-danger
      provided attack is external
    amends 3/common-danger for United-States
      provided place in south-korea or "the United States has recognised the place as lawfully under the administration of South Korea"
