treaty anzus-1951 "ANZUS Treaty"
  parties Australia, New-Zealand, United-States
  suspended New-Zealand by United-States from 1986-08-11
  signed 1951-09-01
  in force 1952-04-29
  source "UNTS 131, I-1736"
  denounce on 1 year notice
  article 3
    clause consult
      when a party is threatened in pacific
      then each party shall consult
  article 4
    clause common-danger
      when a party is attacked in pacific-area
      then each other party shall act to meet the common danger in accordance with its constitutional processes
