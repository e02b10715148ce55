treaty france-greece-2021 "Agreement establishing a Strategic Partnership for Co-operation in Defence and Security between France and Greece"
  about "If both find that an armed attack is taking place on the territory of one, they assist each other with all appropriate means at their disposal, including armed force if needed."
  parties France, Greece
  signed 2021-09-28
  in force 2021-12 (doubtful)
  term 5 years
  source "Agreement of Paris, 28 September 2021 (Greek law 4836/2021 (doubtful); French decree of publication, 2022)"
  language "Greek and French"
  basis text
  note "Renewed by an agreement signed in Athens on 2026-04-25."

  article 2
    text "The parties help and assist each other with all appropriate means at their disposal and, if need be, with armed force, if they find jointly that an armed attack is taking place against the territory of one of them, in accordance with Article 51."
    clause aid
      when either party is attacked by any state on its territory
      provided each party decides
      then the other party shall assist it by means at its disposal including armed force
           subject to un-charter/51
    note "The finding is made jointly by the two parties. The text does not except an attacker that is an ally of both."
