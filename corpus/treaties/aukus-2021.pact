treaty aukus-2021 "AUKUS partnership"
  about "Security partnership on submarines and advanced capabilities; no clause of aid."
  parties Australia, United-Kingdom, United-States
  signed 2021-09-15
  in force on signature
  source "Joint leaders' statement on AUKUS, 15 September 2021; Exchange of Naval Nuclear Propulsion Information Agreement of 22 November 2021; naval nuclear propulsion agreement of 5 August 2024"
  basis statement "joint leaders' statement of 2021-09-15"
  note "The date is that of the announcement. The duties of aid among the three rest on other treaties."

  article statement
    text "The three governments share technology, support Australia in acquiring nuclear-powered submarines and develop joint capabilities; the statement promises no aid against attack."
