# India and Pakistan 2025: before the pact of Riyadh, and the same day supposed after it.

scenario india-pakistan-2025 "India and Pakistan, April and May 2025"
  about "On 22 April 2025 gunmen killed 26 people at Pahalgam in Indian-administered Kashmir. India held Pakistan responsible and struck sites"
        " in Pakistan in the night of 7 May; Pakistan struck back on 10 May, and a ceasefire followed. Pakistan's agreement of 1959 with the"
        " United States was never ended; the parties read it as meant for communist aggression. China has a treaty of friendship"
        " with Pakistan, of 2005, without a promise of aid. The pact with Saudi Arabia came in September."
  source "Statements of the Indian Ministry of Defence, 2025-05-07, and of Pakistan's National Security Committee of the same day"
  war may "Indo-Pakistani conflict of May 2025"
  record none

  event e1 2025-04-22 group "The Resistance Front" attacks India
    place indian-kashmir
    object territory
    note "Claimed by the group and then disowned."
  claim k1 2025-04-23 India says Pakistan sends armed bands into India
    denied by Pakistan
  event e2 2025-05-06T20:00 India attacks from the air Pakistan
    place Pakistan
    object territory
    note "Nine sites in Pakistan and in Pakistani-administered Kashmir, shortly after one in the morning of 05-07 local time."
  event e3 2025-05-10 Pakistan attacks from the air India
    place India
    object territory
    response to e2
  event e4 2025-05-10 India agrees a ceasefire with Pakistan

  expect at e1 obligations of Russia toward India: none
  expect at e2 simla-1972/1/non-aggression for India: met, breached
  expect at e2 us-pakistan-1959/1/aid for United-States: undetermined, missing "the aggressor is controlled by international communism"
  expect at e2 china-pakistan-2005 for China: no clause of this kind
  expect at e2 obligations of China toward Pakistan: none
  expect at e2 saudi-pakistan-2025/statement/all-for-one for Saudi-Arabia: not in force
  # When Pakistan strikes back, India had begun.
  expect at e3 india-russia-1993 for Russia: no clause of this kind
  expect at e3 quad-2021 for United-States: no clause of this kind

scenario india-pakistan-2025-after "India attacks Pakistan, supposed for 1 October 2025"
  about "A supposition. On 17 September 2025 Saudi Arabia and Pakistan signed an agreement of which a joint statement says that aggression"
        " against either is aggression against both. Its text, and whether it is in force, are not published: the first is why what"
        " follows is unspecified, the second is the deciding fact. The war of May 2025 is closed and decides nothing here."
  record corpus

  suppose q1 2025-10-01 India attacks Pakistan

  expect at q1 saudi-pakistan-2025/statement/all-for-one for Saudi-Arabia: undetermined,
               missing "saudi-pakistan-2025 is in force for Saudi-Arabia"
  expect at q1 obligations of Saudi-Arabia toward Pakistan: none
  expect at q1 simla-1972/1/non-aggression for India: met, breached
  expect cascade from q1: none
