# Algeria 1954 to 1962: inside the North Atlantic area, and yet no case for the alliance.

scenario algeria-1954 "Algeria, November 1954"
  about "The North Atlantic Treaty of 1949 names the Algerian departments of France among the places it protects. On 1 November 1954 the"
        " National Liberation Front began its rising. France asked its allies for understanding, not for help under article 5: unrest"
        " inside a state, however grave, is not an armed attack on it, as article 5 was understood. What the clause would have covered"
        " is shown by a supposition: another state attacks the same departments."
  source "North Atlantic Treaty, article 6; note of the North Atlantic Council of 1963-01-16 on the Algerian departments"
  war algeria "Algerian War"
  record none

  event e1 1954-11-01 France is in unrest
    place algerian-departments
    note "Some seventy attacks in one night. The Front calls for the independence of Algeria."
  claim k1 1956-10-01 France says Egypt sends armed bands into France
    denied by Egypt
    note "Arms and training for the Front; the ship Athos was seized on 1956-10-16. The day of the claim is approximate."
  event e2 1955-05-01 France states "that it moves divisions assigned to the alliance to Algeria"
    note "The Council took note in 1956 that France moved forces to Algeria in the interest of the alliance as France saw it. The day is approximate."

  expect at e1 nato-1949/5/all-for-one for United-States: not met, failing kind
  expect at e1 obligations of United-Kingdom toward France: none

scenario algeria-1955-supposed "Egypt attacks the Algerian departments, supposed for 1 June 1955"
  about "A supposition: not a rising but a state attacks, in the place that article 6 names until 3 July 1962."
  record none

  suppose q1 1955-06-01 Egypt attacks France in algerian-departments

  expect at q1 nato-1949/5/all-for-one for United-States: met, strict due, practice active
  expect at q1 nato-1949/5/all-for-one for Turkey: met
  # The Brussels treaty speaks of Europe only.
  expect at q1 weu-1954/5/aid for Belgium: not met, failing place
