# Goa 1961: the oldest alliance is called, and its partner declines.

scenario goa-1961 "Goa, December 1961"
  about "India held Goa, Daman and Diu to be Indian soil under colonial rule; Portugal called them a province. On 17 December 1961"
        " India entered them. Portugal is a party to the North Atlantic Treaty, whose area does not reach Asia, and an ally of"
        " Britain by treaties of 1373, 1386 and 1661, the last of which, in a secret article, protects the Portuguese colonies."
        " Portugal called on Britain; Britain answered that it could not fight a member of the Commonwealth."
  source "Security Council, 987th and 988th meetings, 1961-12-18"
  source "Hansard, House of Commons, December 1961, statements on Goa" (doubtful)
  war goa "Indian entry into Goa"
  record none

  event e1 1961-12-11 (doubtful) Portugal requests help of United-Kingdom
    note "The alliance is invoked. The day is doubtful."
  event e2 1961-12-17 India invades Portugal
    place goa
    object territory
    note "From about midnight, by land, sea and air."
  claim k1 1961-12-18 India says Portugal attacks India
    denied by Portugal
    note "Indian statements spoke of Portuguese fire and of four and a half centuries of aggression."
  event e3 1961-12-18 United-Kingdom refuses help to Portugal
    note "Also in the days before: no fight against a member of the Commonwealth. Use of airfields on the way was not granted."
  event e4 1961-12-19 Portugal capitulates to India

  expect at e1 anglo-portuguese-1386/1/aid for United-Kingdom: not met
  # Called, and attacked: the old treaties ask for help without words of time.
  expect at e2 anglo-portuguese-1386/1/aid for United-Kingdom: met, due, against India
  expect at e2 anglo-portuguese-1661/15/aid for United-Kingdom: met, due
  expect at e2 anglo-portuguese-1899/confirmation/aid for United-Kingdom: met, due
  expect at e3 anglo-portuguese-1386/1/aid for United-Kingdom: met, due
  # The North Atlantic Treaty ends far from India.
  expect at e2 nato-1949/5/all-for-one for United-States: not met, failing place
  expect at e2 nato-1949/5/all-for-one for United-Kingdom: not met, failing place
  expect at e2 un-charter/2/no-force for India: met, breached
  expect at e2 iberian-1939/a1/consult for Spain: met, due
