treaty us-rok-1953 "Mutual Defense Treaty"
  parties United-States, South-Korea
  signed 1953-10-01
  in force 1954-11-17 "exchange at Washington; 18 November in Seoul"
  source "UNTS 238, I-3363"
  denounce on 1 year notice
  article 2
    clause consult
      when either party is threatened by any state
      then each party shall consult
  article 3
    clause common-danger
      when either party is attacked in pacific-area
      provided place administered by it or "the place is recognised by the other party as lawfully under its control"
      then the other party shall act to meet the common danger in accordance with its constitutional processes
  understanding "Understanding of the United States Senate" by United-States from 1954-01-26
    amends 3/common-danger for United-States
      provided attack is external and "the place is recognised by the United States"
