# Cyprus 1974: three guarantors, a right to act, and the question whether action means force.

scenario cyprus-1974 "Cyprus, July 1974"
  about "The Treaty of Guarantee of 1960 makes Greece, Turkey and Britain guarantors of Cyprus. On a breach they consult; if common"
        " action proves impossible, each reserves the right to act, with the sole aim of restoring what the treaty set up. On 15"
        " July 1974 the National Guard, under Greek officers, overthrew President Makarios. Turkey asked Britain to act together,"
        " was refused, and landed on 20 July. Whether action includes armed force has been disputed ever since; the promise to"
        " respect the independence of Cyprus stands or falls with the answer."
  source "Security Council resolutions 353, 354, 357 and 360 (1974)"
  source "Foreign Relations of the United States 1969-1976, volume XXX"
  war cyprus "Turkish operation in Cyprus"
  record none
  fact "common or concerted action has not proved possible" from 1974-07-18

  event e1 1974-07-15 Cyprus is in unrest
    place Cyprus
    note "Coup of the National Guard; Nikos Sampson is named president."
  claim k1 1974-07-19 Cyprus says Greece invades Cyprus
    denied by Greece
    note "President Makarios in the Security Council: the coup was an invasion directed from Athens."
  event e2 1974-07-17 Turkey, United-Kingdom consult
    note "Ecevit in London asks for joint action from the British bases; Britain declines by the next day."
  event e3 1974-07-20 Turkey invades Cyprus
    place Cyprus
    object territory
    note "Landing near Kyrenia. Turkey rests on article 4; the Security Council demands an end to foreign military intervention."
  event e4 1974-07-22 Turkey agrees a ceasefire with Cyprus
  event e5 1974-08-14 Turkey attacks Cyprus
    place Cyprus
    object territory
    note "Second operation, after talks in Geneva in which all three guarantors met had failed."
  event e6 1974-08-16 Turkey agrees a ceasefire with Cyprus

  expect at e1 guarantee-cyprus-1960/4/consult for United-Kingdom: met, due
  expect at e1 guarantee-cyprus-1960/4/consult for Turkey: met, due
  expect at e2 guarantee-cyprus-1960/4/consult for United-Kingdom: met, fulfilled, 2 days after arising
  expect at e2 guarantee-cyprus-1960/4/right-to-act for Turkey: undetermined, strict not met, practice not met
  expect at e3 guarantee-cyprus-1960/4/right-to-act for Turkey: disputed over cyprus-action-includes-force, strict not met, broad met
  # The promise to respect Cyprus is broken unless the right to act covers what was done.
  expect at e3 guarantee-cyprus-1960/2/guarantee for Turkey: disputed over cyprus-action-includes-force, strict breached
  expect at e3 un-charter/2/no-force for Turkey: met, breached
  # No guarantor owed Cyprus armed help.
  expect at e3 obligations of United-Kingdom toward Cyprus: none
  expect at e3 guarantee-cyprus-1960 for United-Kingdom: no clause of this kind
  expect at e3 nato-1949/5/all-for-one for United-States: not met, failing subject
