# The Chincha Islands War: an alliance against the present aggression of one state.

scenario spain-1866 "Chile, Peru, Ecuador, Bolivia and Spain, 1865 and 1866"
  about "In September 1865 a Spanish squadron blockaded the ports of Chile over satisfaction for slights. Peru and Chile allied in December"
        " to repel the present aggression of Spain and any other against an American state; Ecuador joined in January 1866, Bolivia in"
        " March. Spanish ships bombarded Valparaiso on 31 March and attacked Callao on 2 May 1866, and left."
  source "British and Foreign State Papers 56, p. 714" (doubtful)
  source "Davis, The Last Conquistadores (1950)"
  war chincha "Chincha Islands War"
  record none

  event e1 1865-09-24 Spain blockades Chile
    place Chile
    note "Admiral Pareja's ultimatum is refused."
  event e2 1865-09-25 Chile declares war on Spain
  event e3 1865-12-05 Peru, Chile sign peru-chile-1865
    note "After a change of government in Lima."
  event e4 1866-01-14 Peru declares war on Spain in defence of Chile
  event e5 1866-01-30 Ecuador accedes to peru-chile-1865
  event e6 1866-02-07 Spain attacks ships of Peru, Chile
    place Chile
    object ship
    note "Fight at Abtao."
  event e7 1866-03-31 Spain bombards Chile
    place Chile
    object territory
    note "Valparaiso, an open port."
  event e8 1866-05-02 Spain bombards Peru
    place Peru
    object territory
    note "Callao; the forts answer."

  expect at e1 obligations of Peru toward Chile: none
  expect at e3 peru-chile-1865/1/common-war for Peru: not in force, signed only
  expect at e6 peru-chile-1865/1/common-war for Ecuador: met, due, against Spain
  # Bolivia had signed on 22 March, and was bound from April.
  expect at e7 peru-chile-1865/1/common-war for Ecuador: met
  expect at e7 peru-chile-1865/1/common-war for Bolivia: not in force, signed only
  expect cascade from e7: Peru, Ecuador; stops
  expect at e8 peru-chile-1865/1/common-war for Bolivia toward Peru: met, due
  expect at e8 peru-chile-1865/1/common-war for Chile toward Peru: met
