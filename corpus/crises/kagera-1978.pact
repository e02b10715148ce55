# Uganda and Tanzania 1978: an attacker is not saved by its own pact.

scenario kagera-1978 "Uganda and Tanzania, October 1978 to April 1979"
  about "In October 1978 Ugandan troops crossed into the Kagera salient of Tanzania, which Uganda declared annexed. Tanzania drove them"
        " out and went on to Kampala. Uganda had a pact of military help with Sudan, of 1972; Libya sent troops without a published"
        " treaty. Tanzania had no alliance at all. Attacked inside its own frontier in 1979, Uganda is still the state that began."
  source "Avirgan and Honey, War in Uganda (1982)"
  war kagera "Uganda-Tanzania War"
  record none

  event e1 1978-10-30 Uganda invades Tanzania
    place Tanzania
    object territory
    note "General attack on the Kagera salient after raids from 10-09."
  claim k1 1978-10-27 Uganda says Tanzania invades Uganda
    denied by Tanzania
  event e2 1978-11-01 Uganda annexes Tanzania
    place Tanzania
    object territory
    note "Declared over the radio."
  event e3 1979-01-20 Tanzania invades Uganda
    place Uganda
    object territory
    response to e1
    note "Mutukula; the advance on Kampala follows in February and March."
  event e4 1979-03-10 Libya attacks forces of Tanzania alongside Uganda
    place Uganda
    object forces
    note "Battle of Lukaya."
  event e5 1979-04-11 Uganda capitulates to Tanzania
    note "Fall of Kampala; no document of surrender was signed."

  expect at e1 obligations of Sudan toward Uganda: none
  expect at e1 obligations of Kenya toward Tanzania: none
  expect at e3 uganda-sudan-1972/mutual-aid/aid for Sudan: not met, failing attacked
  expect at e4 act e4 of Libya: voluntary
  expect at e1 un-charter/2/no-force for Uganda: met, breached
