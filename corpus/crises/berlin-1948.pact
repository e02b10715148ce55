# Berlin 1948: the alliances that the crisis made did not yet exist.

scenario berlin-1948 "Berlin, June 1948 to May 1949"
  about "On 24 June 1948 the Soviet Union closed the roads, railways and canals to the western sectors of Berlin; the western powers supplied"
        " them by air for eleven months. The treaty of Brussels between Britain, France and the Low Countries was signed, and came into"
        " force in August; the treaty of Dunkirk of 1947 looked at Germany only. The North Atlantic Treaty was signed in April 1949,"
        " when the blockade was almost over, and names the occupation forces in Europe."
  source "Security Council, 361st meeting, 1948-10-04, and draft resolution S/1048 (vetoed)"
  war berlin "Blockade of Berlin"
  record none

  event e1 1948-06-24 USSR threatens United-States, United-Kingdom, France
    place berlin-west
    object forces
    note "Land and water routes are closed; no shot is fired. Entered as a threat: whether the closing was an attack was not agreed."
  claim k1 1948-07-06 United-States says USSR blockades United-States in berlin-west
    denied by USSR
    note "Note of the western powers: a clear violation of agreements, and pressure by force. The Soviet Union spoke of repairs, and of"
         " the currency reform in the West."
  event e2 1948-06-26 United-States, United-Kingdom assist group "Berlin, western sectors"
    note "The airlift begins."
  event e3 1948-08-25 Belgium, France, Luxembourg, Netherlands, United-Kingdom ratify brussels-1948
  event e4 1949-04-04 United-States, Canada, United-Kingdom, France, Italy sign nato-1949
    note "Twelve states sign in Washington; five are named here."
  event e5 1949-05-12 USSR states "that the restrictions on traffic are lifted"

  expect at e1 brussels-1948/4/aid for France toward United-Kingdom: not in force, signed only
  expect at e1 dunkirk-1947/2/aid for France: not met
  expect at e1 nato-1949/5/all-for-one for Canada: not in force
  expect at e4 nato-1949/5/all-for-one for Canada: not in force, signed only
  expect at e1 obligations of United-States toward United-Kingdom: none

scenario berlin-1950-supposed "The USSR attacks American forces in Berlin, supposed for 1 July 1950"
  about "A supposition, two years later: article 6 of the North Atlantic Treaty counts the occupation forces of any party in Europe."
  record none

  suppose q1 1950-07-01 USSR attacks forces of United-States in berlin-west

  expect at q1 nato-1949/5/all-for-one for France: met, strict due, practice active
  expect at q1 nato-1949/5/all-for-one for Canada: met
  expect at q1 brussels-1948/4/aid for France: not met, failing subject
