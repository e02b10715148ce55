# Thailand and Cambodia 2025: a border war without alliances, and an old pact that is still on the books.

scenario thailand-cambodia-2025 "Thailand and Cambodia, July 2025"
  about "On 24 July 2025 fighting broke out at temples on the border; each side says that the other fired first. Cambodia fired rockets into"
        " Thailand, Thailand used aircraft; a ceasefire came on 28 July. Cambodia has no treaty that promises help. Thailand is a party to"
        " the Manila Pact of 1954, whose organisation was dissolved in 1977 and whose text was never ended; who began is the fact on"
        " which it would turn, and for the United States also whether the aggression is communist."
  source "Joint statement of Putrajaya, 2025-07-28"
  war border "Thai-Cambodian fighting of July 2025"
  record none
  fact "the attack is self-defence unknown"

  event e1 2025-07-24 Cambodia bombards Thailand
    place Thailand
    object territory
    note "Rockets hit a petrol station and a hospital, after infantry fire at Ta Muen Thom. Which side fired first is not established;"
         " the order of the entries says nothing about it."
  claim k1 2025-07-24 Cambodia says Thailand attacks Cambodia
    denied by Thailand
  claim k2 2025-07-24 Thailand says Cambodia attacks forces of Thailand
    denied by Cambodia
  event e2 2025-07-24 Thailand attacks from the air Cambodia
    place Cambodia
    object territory
  event e3 2025-07-28 Thailand agrees a ceasefire with Cambodia

  expect at e1 seato-1954/4/common-danger for Australia: undetermined, missing "the attack is self-defence"
  expect at e1 seato-1954/4/common-danger for United-States: undetermined, missing "the aggression is communist aggression"
  expect at e2 china-cambodia-1960 for China: no clause of this kind
  expect at e2 obligations of China toward Cambodia: none
  expect at e2 obligations of Vietnam toward Cambodia: none
