# Crimea 2014: assurances that forbid, and a consultation that was called.

scenario crimea-2014 "Crimea, February and March 2014"
  about "From 27 February 2014 troops without marks, whose Russian service Russia later avowed, took hold of Crimea; on 18 March Russia"
        " annexed it. In the Budapest Memorandum of 1994 Russia, Britain and the United States had promised to respect Ukraine's"
        " independence and borders and to use no force against it, to seek action of the Security Council if nuclear weapons were"
        " used, and to consult. None of this is a promise of defence. The friendship treaty of 1997 with Russia was in force."
  source "General Assembly resolution 68/262, 2014-03-27"
  source "European Court of Human Rights, Ukraine v. Russia (re Crimea), judgment of 2024-06-25"
  war crimea "Seizure of Crimea"
  record none

  event e1 2014-02-27 Russia occupies Ukraine
    place crimea
    object territory
    provoked no
    note "The parliament building in Simferopol is taken before dawn; airports, bases and the isthmus follow."
  claim k1 2014-03-01 Russia says Ukraine requests help of Russia
    denied by Ukraine
    note "A letter of the former president, who had left the country, shown in the Security Council on 03-03."
  event e2 2014-03-01 Russia threatens Ukraine
    note "The upper house authorises the use of armed force in Ukraine."
  event e3 2014-03-01 Ukraine requests help of Russia, United-Kingdom, United-States
    note "Ukraine asks for consultations under article 6 of the memorandum."
  event e4 2014-03-05 Ukraine, United-Kingdom, United-States consult
    note "Meeting in Paris under article 6 of the memorandum; Russia does not come."
  event e5 2014-03-18 Russia annexes Ukraine
    place crimea
    object territory

  expect at e1 budapest-ukraine-1994/1/respect for Russia: met, breached
  expect at e1 budapest-ukraine-1994/2/no-force for Russia: met, breached
  expect at e5 budapest-ukraine-1994/1/respect for Russia: met, breached
  # What the others owe: to consult, and a step in the Council only if nuclear weapons are used.
  expect at e1 budapest-ukraine-1994/6/consult for United-States: met, due
  expect at e1 budapest-ukraine-1994/6/consult for United-Kingdom: met, due
  expect at e4 budapest-ukraine-1994/6/consult for United-Kingdom: met, fulfilled
  expect at e1 budapest-ukraine-1994/4/seek-council-action for United-States: undetermined,
               missing "nuclear weapons are used in the aggression"
  expect at e1 budapest-ukraine-1994 for United-States: no clause of this kind
  expect at e1 russia-ukraine-1997/2/integrity for Russia: met, breached
  expect at e1 russia-ukraine-1997/3/non-aggression for Russia: met, breached
  # Ukraine never ratified the Charter of the Commonwealth and was in no alliance.
  expect at e1 cis-charter-1993/12/consult for Belarus: not met, failing subject
  expect at e1 nato-1949/5/all-for-one for Poland: not met, failing subject
  expect at e1 csto-1992/4/all-for-one for Kazakhstan: not met, failing subject
  expect at e1 un-charter/2/no-force for Russia: met, breached
