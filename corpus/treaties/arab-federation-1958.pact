treaty arab-federation-1958 "Arab Federation of Iraq and Jordan"
  about "Federal union with one foreign policy and united armies."
  parties Iraq, Jordan
  signed 1958-02-14
  in force 1958-02-14 (doubtful)
  ended 1958-08-02 by lapse "dissolved after the revolution in Iraq of 1958-07-14"
  source "Proclamation of the Arab Union, Amman, 1958-02-14"
  basis coding "atop 4.01"
  atop 3340
  atop-differs endyr because "ATOP counts to 1958-07-23; Jordan dissolved the union on 1958-08-02"

  article union
    text "The two kingdoms join in one union, each keeping its status, with one foreign policy, one foreign service and united armed forces."
    clause common-defence
      when either party is attacked by any state
      then the other party shall assist it militarily
      when either party is at war with any state
      then the other party shall assist it militarily
    clause consult
      then each party shall consult
