# The Falklands 1982: three alliances, each with its own reason to stay out.

scenario falklands-1982 "The Falkland (Malvinas) Islands, April to June 1982"
  about "On 2 April 1982 Argentina landed on the Falkland Islands, which Britain administers and Argentina claims as the Malvinas."
        " Three systems of alliance were near. The North Atlantic Treaty protects its parties north of the Tropic of Cancer only."
        " The Brussels treaty speaks of attacks in Europe. The Rio treaty counts the islands in its region, but it protects American"
        " states, and when Britain struck back it was Argentina that had begun. Portugal's old alliance with Britain waits for a call."
  source "Security Council resolution 502 (1982), 1982-04-03"
  source "Twentieth Meeting of Consultation of Ministers of Foreign Affairs of the OAS, resolutions I and II, 1982-04-28 and 05-29"
  war falklands "Falklands War"
  record none

  event e1 1982-04-02 Argentina invades United-Kingdom
    place falklands
    object territory
    note "Landing near Stanley before dawn; the garrison surrenders the same morning."
  claim k1 1982-04-02 Argentina says United-Kingdom occupies Argentina in falklands
    denied by United-Kingdom
    note "Argentina holds that the islands are its own, occupied by Britain since 1833, and that it recovered them."
  event e2 1982-04-03 Argentina attacks United-Kingdom
    place south-georgia
    object territory
  event e3 1982-04-03 group "UN Security Council" takes measures
    note "Resolution 502 finds a breach of the peace and demands that Argentine forces withdraw."
  event e4 1982-04-25 United-Kingdom attacks forces of Argentina
    place south-georgia
    object forces
    response to e2
    note "South Georgia is retaken."
  event e5 1982-04-26 Argentina requests help of Brazil, Peru, Venezuela
    note "The Organ of Consultation of the Rio treaty meets in Washington at Argentina's call. Its resolution of 04-28 asks for a truce"
         " and supports the Argentine claim; that of 05-29 lets each state give the help it judges fit. No armed aid was decided."
  event e6 1982-04-26 group "Organ of Consultation" consults
    note "The Twentieth Meeting of Consultation of Ministers of Foreign Affairs."
  event e7 1982-05-01 United-Kingdom attacks from the air Argentina
    place falklands
    object forces
    response to e1
    note "Bombing of the airfield at Stanley."
  event e8 1982-05-02 United-Kingdom sinks a ship of Argentina
    place rio-zone-seas
    object ship
    note "The cruiser General Belgrano, south of the islands."
  event e9 1982-05-04 Argentina attacks a ship of United-Kingdom
    place south-atlantic-ocean
    object ship
    note "The destroyer Sheffield."
  event e10 1982-06-14 Argentina capitulates to United-Kingdom
    note "Surrender of the garrison at Stanley."

  # NATO: a party attacked by a state, but south of the area of article 6.
  expect at e1 nato-1949/5/all-for-one for United-States: not met, failing place
  expect at e1 nato-1949/5/all-for-one for Norway: not met, failing place
  expect at e9 nato-1949/5/all-for-one for United-States: not met, failing place
  expect at e1 weu-1954/5/aid for France: not met, failing place
  # Britain is no American state.
  expect at e1 rio-1947/3/all-for-one for United-States: not met, failing subject
  # When Britain strikes, the victim is American and the place is in the region; but Argentina had begun.
  expect at e4 rio-1947/3/all-for-one for Brazil: not met, failing attacked
  expect at e8 rio-1947/3/all-for-one for Venezuela: not met, failing attacked
  expect at e1 un-charter/2/no-force for Argentina: met, breached
  # The oldest alliance in the corpus: due, but only on a call that was not made.
  expect at e1 anglo-portuguese-1386/1/aid for Portugal: met, active, waiting for "request of United-Kingdom"
  expect at e1 obligations of United-States toward United-Kingdom: none
  # If all gates open and the bound act, Portugal alone stands beside Britain.
  expect cascade from e1: Portugal; stops
  expect at e4 obligations of United-States toward Argentina: none
