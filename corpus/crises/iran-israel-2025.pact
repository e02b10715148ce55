# Iran and Israel, June 2025: a partner that is no ally.

scenario iran-israel-2025 "Israel, Iran and the United States, June 2025"
  about "On 13 June 2025 Israel attacked nuclear and military sites in Iran; on 22 June the United States struck three of them; on 23 June"
        " Iran fired at a base of the United States in Qatar, after notice. Iran's treaty with Russia, signed in January, was not yet in"
        " force, and promises only not to help an aggressor; the one before it says the same. No state had promised Iran defence. The"
        " United States and Israel have no treaty of defence either, and the North Atlantic Treaty does not reach the Gulf."
  source "Security Council, 9936th and 9939th meetings, June 2025" (doubtful)
  war june "Twelve days' war"
  record none

  event e1 2025-06-13 Israel attacks from the air Iran
    place Iran
    object territory
    note "In the night; Israel called the attack preventive."
  claim k1 2025-06-13 Israel says Iran threatens Israel
    denied by Iran
    note "That Iran was about to build a nuclear weapon."
  event e2 2025-06-13 Iran bombards Israel
    place Israel
    object territory
    response to e1
    note "Missiles in the evening, and until the ceasefire."
  event e3 2025-06-22 United-States attacks from the air Iran
    place Iran
    object territory
    note "Fordow, Natanz and Isfahan. Reported to the Council as collective self-defence, of Israel: a claim that presupposes that Iran"
         " had begun."
  event e4 2025-06-23 Iran bombards United-States
    place Qatar
    object forces
    response to e3
    note "Al Udeid."
  claim k2 2025-06-23 Qatar says Iran attacks Qatar
    note "Iran denied any act against Qatar and named the base as its only aim."
  event e5 2025-06-24 Iran agrees a ceasefire with Israel, United-States

  expect at e1 russia-iran-2025/3/no-aid-to-attacker for Russia: not in force, signed only
  expect at e1 russia-iran-2001/3/no-aid-to-attacker for Russia: met, active
  expect at e1 obligations of Russia toward Iran: none
  expect at e1 un-charter/2/no-force for Israel: met, breached
  # Iran strikes back: Israel had begun, and nobody owes Israel help for it.
  expect at e2 obligations of United-States toward Israel: none
  expect at e3 act e3 of United-States: voluntary
  # A base in Qatar: outside the North Atlantic area, and the United States had begun.
  expect at e4 nato-1949/5/all-for-one for United-Kingdom: not met, failing place and attacked
  # Who was hit was the United States; that Qatar was is claimed.
  expect at e4 gcc-defence-2000/2/all-for-one for Saudi-Arabia: not met
