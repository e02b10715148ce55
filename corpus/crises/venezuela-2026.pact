# Venezuela 2026: a treaty left long ago that still speaks of American states.

scenario venezuela-2026 "Caracas, 3 January 2026"
  about "In the morning of 3 January 2026 the United States attacked Caracas from the air and seized President Maduro, after months of"
        " attacks on boats. Venezuela denounced the Rio treaty in 2013, with effect in 2015; a return declared in 2019 by authorities"
        " opposed to the government is disputed. The treaty protects American states, and does not say that they must be parties. It was"
        " not invoked. The Charters of the United Nations and of the Organisation of American States forbid the use of force."
  source "Statement of the United States Joint Chiefs of Staff, 2026-01-03"
  war caracas "United States attack on Venezuela"
  record none

  claim k1 2025-12-17 (doubtful) United-States says Venezuela sends armed bands into United-States
    denied by Venezuela
    note "That the government led groups of drug traffickers named as terrorist organisations. The day is approximate."
  event e1 2026-01-03 United-States attacks Venezuela
    place Venezuela
    object territory
    note "From about two in the morning local time. The United States spoke of an arrest with military support."
  event e2 2026-01-05 Venezuela states "that it has been the victim of an armed attack" to United-States
    note "Security Council, emergency meeting (doubtful as to the day)."

  expect at e1 un-charter/2/no-force for United-States: met, breached
  # No ally had promised Venezuela defence; partners had promised other things.
  expect at e1 obligations of Russia toward Venezuela: none
  expect at e1 obligations of China toward Venezuela: none
  expect at e1 obligations of Cuba toward Venezuela: none
  # An American state, though no party: article 3 does not ask for more.
  expect at e1 rio-1947/3/all-for-one for Brazil: met, against United-States
  expect at e1 nato-1949/5/all-for-one for Canada: not met, failing subject
