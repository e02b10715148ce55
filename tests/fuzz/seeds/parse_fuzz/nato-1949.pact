treaty nato-1949 "North Atlantic Treaty"
  parties Belgium, Canada, Denmark, France, Iceland, Italy, Luxembourg, Netherlands, Norway, Portugal, United-Kingdom,
    United-States
  party Greece from 1952-02-18
  party Turkey from 1952-02-18
  signed 1949-04-04
  in force 1949-08-24
  source "UNTS 34, I-541"
  denounce on 1 year notice after 1969-08-24
  region treaty-area "North Atlantic area, article 6"
    territory includes territory of the parties in europe, north-america
    territory includes algeria until 1962-07-03
    forces include mediterranean, north-atlantic-north-of-cancer
  version 2 from 1952-02-15 "Protocol on Greece and Turkey"
    region treaty-area "North Atlantic area, article 6 of 1952"
      territory includes territory of the parties in europe, north-america, turkey
      forces include mediterranean, north-atlantic-north-of-cancer
  article 4
    clause consult
      when a party is threatened
      provided at the request of any party
      then each party shall consult
  article 5
    quote "an armed attack against one or more of them in Europe or North America shall be considered an attack against "
      "them all"
    clause all-for-one
      when a party is attacked by any state or group in treaty-area     # article 6: territory, forces, ships, aircraft
      then each other party shall assist it at once as it deems necessary, including armed force,
           individually and in concert subject to un-charter/51
      open issue council-finding-needed
        strict no because "text"
        practice yes from 2001-09-12 because "Council, confirmed on 4 October"
    clause report
      when 5/all-for-one is met
      then each party shall report to the Security Council at once
  article 8
    clause no-conflicting
      then each party shall not join an alliance against nato-1949
