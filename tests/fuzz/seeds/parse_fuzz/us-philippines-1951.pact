treaty us-philippines-1951 "Mutual Defense Treaty"
  parties United-States, Philippines
  signed 1951-08-30
  in force 1952-08-27
  source "UNTS 177, I-2315"
  denounce on 1 year notice
  article 4
    clause common-danger
      when either party is attacked in pacific-area
      then the other party shall act to meet the common danger in accordance with its constitutional processes
      open issue south-china-sea-is-pacific
        practice yes from 2019 because "statements of the United States"
      open issue coast-guard-is-public-vessel
        broad yes
      open issue water-cannon-is-armed-attack
        strict no
