treaty warsaw-pact-1955 "Warsaw Treaty"
  parties Bulgaria, Hungary, Poland, Romania, USSR, Czechoslovakia
  party Albania until 1968-09-13 by withdrawal
  party GDR until 1990-09-24 by withdrawal
  signed 1955-05-14
  in force 1955-06-04..06 (doubtful)
  ended 1991-07-01 by agreement
  source "UNTS 219, I-2962"
  article 4
    clause aid
      when a party is attacked in europe by any state or group
      then each other party shall assist it at once as it deems necessary, including armed force
           subject to un-charter/51
      then each party shall consult at once
  article 7
    clause no-blocs
      then each party shall not join an alliance against warsaw-pact-1955
