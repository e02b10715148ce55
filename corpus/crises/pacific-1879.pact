# The War of the Pacific: a secret alliance whose partners each decide whether the case has arisen.

scenario pacific-1879 "Peru, Bolivia and Chile, 1879"
  about "In 1873 Peru and Bolivia made a secret defensive alliance; each keeps the right to decide whether an offence to the other is one"
        " that the treaty means. On 14 February 1879 Chile occupied Antofagasta, then Bolivian, in a dispute over a tax on nitrate."
        " Bolivia called on Peru; Peru tried to mediate; Chile, which had learnt of the treaty, declared war on both on 5 April, and the"
        " next day Peru declared the case of the alliance given."
  source "British and Foreign State Papers 70, p. 214"
  source "Sater, Andean Tragedy: Fighting the War of the Pacific (2007)"
  war pacific "War of the Pacific"
  record none

  event e1 1879-02-14 Chile occupies Bolivia
    place antofagasta
    object territory
    note "On the day on which the nitrate company's property was to be sold for the tax."
  event e2 1879-02-16 Bolivia requests help of Peru
    note "A Bolivian envoy reaches Lima and asks for the alliance."
  event e3 1879-03-01 Bolivia declares war on Chile
    note "By decree; made known in the middle of the month."
  event e4 1879-04-05 Chile declares war on Peru, Bolivia
    note "After Peru had refused to declare itself neutral and the treaty had become known in Santiago."
  event e5 1879-04-06 Peru decides "that the case of the alliance has arisen"
  event e6 1879-05-21 Peru attacks a ship of Chile
    place pacific-ocean
    object ship
    note "Battle of Iquique: the Huascar sinks the Esmeralda."

  # Attacked; but each partner decides whether the case is given: an open gate, not a condition.
  expect at e1 peru-bolivia-1873/1/aid for Peru: met, active, waiting for "decision of Peru"
  expect at e2 peru-bolivia-1873/1/aid for Peru: met, active
  # The Chilean declaration makes Peru a victim as well; Bolivia is at war already.
  expect at e4 peru-bolivia-1873/1/aid for Bolivia: met, fulfilled, against Chile
  expect at e5 peru-bolivia-1873/1/aid for Peru: met, due, against Chile
  expect at e6 peru-bolivia-1873/1/aid for Peru: met, fulfilled, 96 days after arising
  expect at e1 obligations of Argentina toward Bolivia: none
  expect cascade from e1: Peru; stops
