# Afghanistan 1979: a treaty of friendship, an invitation that is disputed, and an invasion.

scenario afghanistan-1979 "Afghanistan, March to December 1979"
  about "In December 1978 the Soviet Union and Afghanistan signed a treaty of friendship; its article 4 speaks of consultation and of"
        " measures by agreement for the security of both. In 1979 risings spread; the Afghan government asked many times for Soviet"
        " troops. On 27 December Soviet forces killed President Amin and put another government in his place, and said that they had"
        " come at the request of the Afghan government. The treaty knows agreed measures; it has no words for an entry against the"
        " government itself."
  source "General Assembly resolution ES-6/2, 1980-01-14"
  source "Cold War International History Project Bulletin 8-9 (1996), documents on Afghanistan"
  war afghanistan "Soviet entry into Afghanistan"
  record none

  event e1 1979-03-15 Afghanistan is in unrest
    place Afghanistan
    note "Mutiny of the garrison at Herat."
  event e2 1979-03-17 Afghanistan requests help of USSR
    note "Taraki asks for troops; the Soviet leadership sends arms and advisers, and refuses troops on 03-20. The treaty, signed in"
         " December, comes into force on 27 May."
  event e3 1979-08-05 Afghanistan is in unrest
    place Afghanistan
    note "Mutiny in the fortress Bala Hissar in Kabul."
  event e4 1979-08-11 Afghanistan requests help of USSR
    note "One of a score of requests for Soviet units up to December. The day is approximate."
  event e5 1979-12-25 USSR assists militarily Afghanistan
    note "An airlift to Bagram and Kabul begins, with Afghan consent, by Soviet accounts."
  event e6 1979-12-27 USSR invades Afghanistan
    place Afghanistan
    object territory
    note "Soviet special forces storm the palace; Amin is killed. Karmal speaks from a station on Soviet soil."
  claim k1 1979-12-28 USSR says Afghanistan requests help of USSR
    note "Under article 4; the head of state who would have had to ask was dead."

  expect at e1 ussr-afghanistan-1978/4/measures for USSR: not in force, signed only
  expect at e3 ussr-afghanistan-1978/4/measures for USSR: met, due
  expect at e4 ussr-afghanistan-1978/4/measures for USSR: met, due
  expect at e1 obligations of USSR toward Afghanistan: none
  expect at e6 un-charter/2/no-force for USSR: met, breached
  # No neighbour and no power had promised Afghanistan help.
  expect at e6 obligations of Pakistan toward Afghanistan: none
  expect at e6 obligations of United-States toward Afghanistan: none
  expect at e6 soviet-afghan-1926 for USSR: no clause of this kind
