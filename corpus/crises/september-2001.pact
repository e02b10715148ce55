# September 2001: an attack by a group, and the day on which three alliances said what they mean.

scenario september-2001 "The attacks of 11 September 2001"
  about "On 11 September 2001 members of Al-Qaeda flew airliners into buildings in New York and Washington. The attacker was no"
        " state. The North Atlantic Council stated on 12 September that the attack, if directed from abroad, was covered by"
        " article 5, and found on 2 October that it was. Australia invoked ANZUS on 14 September, the American states the Rio"
        " treaty on 21 September. The texts differ: one says attack, two say or are read as attack by a state; and one practice"
        " waits for a finding of the council."
  source "Statement by the North Atlantic Council, 2001-09-12; statement of the Secretary General, 2001-10-02"
  source "Security Council resolutions 1368 and 1373 (2001)"
  source "Twenty-fourth Meeting of Consultation of Ministers of Foreign Affairs, resolution 1 (RC.24/RES.1/01), 2001-09-21"
  war september "Attacks of 11 September 2001 and the war in Afghanistan"
  record none

  event e1 2001-09-11T12:46 group "Al-Qaeda" attacks United-States
    place United-States
    object territory
    note "Nearly three thousand people are killed."
  event e2 2001-09-12 group "North Atlantic Council" states "that the attack, if directed from abroad, is covered by article 5"
    note "The first time in the treaty's history."
  event e3 2001-09-14 Australia states "that article IV of the ANZUS Treaty applies"
  event e4 2001-09-21 group "Organ of Consultation" decides "that the attacks were attacks on all American states"
    note "The meeting of foreign ministers under the Rio treaty, at the call of Brazil."
  event e5 2001-10-02 group "North Atlantic Council" decides "that the attack was directed from abroad and is covered by article 5"
    note "After a briefing by the United States."
  event e6 2001-10-04 Belgium, Canada, Czech-Republic, Denmark, France, Germany, Greece, Hungary, Iceland, Italy, Luxembourg, Netherlands, Norway, Poland, Portugal, Spain, Turkey, United-Kingdom assist United-States
    note "Eight measures agreed at the request of the United States, among them overflight, access to ports and airfields, and"
         " early-warning aircraft."
  event e7 2001-10-07 United-States, United-Kingdom attack group "Al-Qaeda" in Afghanistan
    note "Air attacks in Afghanistan, reported to the Security Council as self-defence; they hit the Taliban authorities as well."

  # NATO: the text reaches an attack by whomever; practice waits for the council.
  expect at e1 nato-1949/5/all-for-one for Canada: met, strict due, broad due, practice active
  expect at e2 nato-1949/5/all-for-one for United-Kingdom: met, practice active
  expect at e5 nato-1949/5/all-for-one for United-Kingdom: met, practice due
  expect at e6 nato-1949/5/all-for-one for Canada: met, practice fulfilled, 23 days after arising
  # ANZUS and Rio speak of an attack; read strictly by a state.
  expect at e1 anzus-1951/4/common-danger for Australia: disputed, strict not met, broad met, over attack-by-irregulars
  expect at e1 rio-1947/3/all-for-one for Brazil: disputed, strict not met, broad met, over attack-by-irregulars
  expect at e1 anzus-1951/4/common-danger for New-Zealand: not in force, suspended
  # Far from the areas of the other Pacific treaties.
  expect at e1 us-japan-1960/5/common-danger for Japan: not met, failing place and adversary
  expect at e1 us-rok-1953/3/common-danger for South-Korea: not met, failing adversary
  # The Charter's right, not a duty.
  expect at e1 un-charter/51/self-defence for India: disputed, over attack-by-irregulars
  expect at e1 obligations of Pakistan toward United-States: none
