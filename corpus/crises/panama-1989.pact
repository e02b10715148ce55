# Panama 1989: a party attacks a party of the same treaty.

scenario panama-1989 "Panama, December 1989"
  about "On 20 December 1989 the United States invaded Panama, after an officer had been shot dead at a Panamanian roadblock and the"
        " Panamanian assembly had spoken of a state of war. Both states were parties to the Rio treaty, the Charter of the Organisation of"
        " American States and the Panama Canal treaties of 1977. Article 3 of the Rio treaty speaks of an attack by any state, an"
        " American one included; the canal treaties promise to defend the canal, and give no right over the government of Panama."
  source "General Assembly resolution 44/240, 1989-12-29"
  source "Permanent Council of the OAS, resolution 534, 1989-12-22"
  war panama "United States invasion of Panama"
  record none

  event e1 1989-12-15 Panama states "that it is in a state of war while the aggression lasts" to United-States
    note "Resolution of the assembly of representatives; in the sense of measures against it, by the Panamanian account."
  event e2 1989-12-16 United-States suffers an incident
    place Panama
    note "A lieutenant of marines is shot at a roadblock of the Panamanian forces."
  claim k1 1989-12-20 United-States says Panama declares war on United-States
    denied by Panama
    note "And that Americans and the canal were in danger: self-defence, and defence of the treaties of 1977."
  event e3 1989-12-20 United-States invades Panama
    place Panama
    object territory
    note "A little before one in the morning. A government that had won the elections of May was sworn in on an American base."

  expect at e3 rio-1947/1/non-aggression for United-States: met, breached
  expect at e3 rio-1947/3/all-for-one for Venezuela: met, against United-States
  expect at e3 rio-1947/3/all-for-one for Mexico: met
  expect at e3 rio-1947/7/pacify for Colombia: met
  expect at e3 oas-1948/18/non-aggression for United-States: met, breached
  expect at e3 un-charter/2/no-force for United-States: met, breached
  expect at e3 nato-1949/5/all-for-one for Canada: not met, failing subject
