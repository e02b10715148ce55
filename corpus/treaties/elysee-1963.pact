treaty elysee-1963 "Treaty between France and Germany on Co-operation (Elysee Treaty)"
  about "Regular consultation, also on defence; no clause of aid in war."
  parties France, Germany
  signed 1963-01-22
  in force 1963-07-02
  source "UN Treaty Series (number not checked)"
  language "French and German"
  basis text
  atop 3470
  note "The treaty of Aachen of 2019-01-22 adds a clause of aid."

  article consultation
    text "The two governments consult before any decision on all important questions of foreign policy, and meet regularly on defence, to reach as far as possible a common position."
    note "Part II of the treaty."
    clause consult
      then each party shall consult
