# Iran and Iraq 1980: the state that began does not get the help of its pact when it is struck back.

scenario iran-iraq-1980 "Iraq and Iran, September 1980"
  about "On 22 September 1980 Iraq attacked Iran; it claimed that Iran had shelled its border towns from 4 September. Iran had left the"
        " Central Treaty Organisation and ended its agreement of 1959 with the United States. Iraq was a party to the Arab League's"
        " treaty of 1950 and had a treaty of friendship with the Soviet Union. When Iranian aircraft struck Baghdad, Jordan and others"
        " helped Iraq: of their own choice, for Iraq had begun."
  source "Report of the Secretary-General, S/23273, 1991-12-09"
  source "Security Council resolution 479 (1980)"
  war gulf "Iran-Iraq War"
  record none

  claim k1 1980-09-04 Iraq says Iran bombards Iraq
    denied by Iran
    note "Shelling of Khanaqin and Mandali, from which Iraq counted the war. The Secretary-General found in 1991 that nothing alleged"
         " could justify the attack of 09-22."
  event e1 1980-09-17 Iraq states "that the treaty of 1975 on the frontier is void"
    note "The Algiers Agreement and the treaty that followed it."
  event e2 1980-09-22 Iraq invades Iran
    place Iran
    object territory
    note "Air attacks about noon, then nine divisions across the border."
  event e3 1980-09-23 Iran attacks from the air Iraq
    place Iraq
    object territory
    response to e2
    note "Iranian aircraft strike Iraqi airfields and Baghdad."
  event e4 1980-10-06 Jordan gives military assistance to Iraq
    note "Jordan opens its port and roads to supplies and offers trucks and men. The day is approximate."

  expect at e2 us-iran-1959/1/aid for United-States: not in force, ended
  expect at e2 obligations of USSR toward Iran: none
  expect at e2 un-charter/2/no-force for Iraq: met, breached
  # The counter-stroke: Iraq is a party, the attacker a non-party, and yet Iraq is not attacked in the sense of article 2.
  expect at e3 arab-joint-defence-1950/2/all-for-one for Jordan: not met, failing attacked
  expect at e3 arab-joint-defence-1950/2/all-for-one for Saudi-Arabia: not met, failing attacked
  expect at e3 ussr-iraq-1972 for USSR: no clause of this kind
  expect at e3 obligations of USSR toward Iraq: none
  expect at e4 act e4 of Jordan: voluntary
