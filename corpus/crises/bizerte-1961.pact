# Bizerte 1961: forces of an ally attacked where the treaty does not reach, and a state that had begun.

scenario bizerte-1961 "Bizerte, July 1961"
  about "France kept a naval base at Bizerte after the independence of Tunisia. In July 1961 Tunisia asked for its evacuation, set up"
        " roadblocks and, on 19 July, opened fire on French aircraft; France answered with parachutists and took the town. The North"
        " Atlantic Treaty covers forces of a party in the Mediterranean Sea, not on the soil of Tunisia. Tunisia was a member of the"
        " Arab League, whose Pact speaks of a member attacked."
  source "Security Council resolution 164 (1961); General Assembly resolution 1622 (S-III)"
  war bizerte "Fighting at Bizerte"
  record none

  event e1 1961-07-19 Tunisia attacks forces of France
    place Tunisia
    object forces
    note "Fire on French aircraft from about the afternoon, with a siege of the base. Tunisia had said that it would forbid overflight."
  claim k1 1961-07-19 Tunisia says France invades Tunisia
    denied by France
    note "Tunisia held the presence of the base against its will to be the aggression."
  event e2 1961-07-19 France attacks Tunisia
    place Tunisia
    object territory
    response to e1
    note "Parachutists reinforce the base; by 07-21 the town is taken."
  event e3 1961-07-23 France agrees a ceasefire with Tunisia
    note "After Security Council resolution 164 of 07-22."

  expect at e1 nato-1949/5/all-for-one for United-States: not met, failing place
  expect at e1 nato-1949/5/all-for-one for United-Kingdom: not met, failing place
  expect at e1 weu-1954/5/aid for Belgium: not met, failing place
  expect at e1 un-charter/2/no-force for Tunisia: met, breached
  # Tunisia had opened fire: read strictly it is not the one attacked.
  expect at e2 tunisia-libya-1957/mutual-aid/aid for Libya: not met, failing attacked
  expect at e2 obligations of Egypt toward Tunisia: none
  expect at e2 un-charter/51/self-defence for Egypt toward Tunisia: not met, failing attacked
