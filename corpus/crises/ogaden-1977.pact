# The Ogaden 1977: help came from those who had promised nothing.

scenario ogaden-1977 "The Ogaden, July 1977 to March 1978"
  about "In July 1977 Somali forces entered the Ethiopian Ogaden, which Somalis inhabit and Somalia claimed. The Soviet Union had a treaty"
        " of friendship with Somalia, with contact in danger and no promise of aid; Ethiopia's treaty with Washington had ended in"
        " spring. Kenya had promised Ethiopia help in 1963, in a text never published. The help that decided the war, Soviet arms and"
        " Cuban troops, rested on no treaty."
  source "Gebru Tareke, The Ethiopia-Somalia War of 1977 Revisited, International Journal of African Historical Studies 33 (2000)"
  war ogaden "Ogaden War"
  record none

  event e1 1977-07-13..23 Somalia invades Ethiopia
    place ogaden
    object territory
    note "Regular troops beside the Western Somali Liberation Front."
  claim k1 1977-07-23 Somalia says Ethiopia attacks Somalia
    denied by Ethiopia
    note "Somalia said that only the Front fought in the Ogaden, and that Ethiopia bombed Somali towns."
  event e2 1977-11-13 Somalia denounces ussr-somalia-1974
    note "Soviet advisers are sent home."
  event e3 1977-11-26 USSR gives military assistance to Ethiopia
    note "An airlift of arms; the day of the beginning is approximate."
  event e4 1978-01-24 Cuba attacks forces of Somalia in defence of Ethiopia
    place ogaden
    object forces
    note "Cuban units fight from the defence of Harar on; first clashes were in November 1977."
  event e5 1978-03-09 Somalia withdraws from Ethiopia

  expect at e1 kenya-ethiopia-1963/mutual-aid/aid for Kenya: met, due, against Somalia
  expect at e1 ussr-somalia-1974 for USSR: no clause of this kind
  expect at e1 obligations of USSR toward Ethiopia: none
  expect at e1 obligations of USSR toward Somalia: none
  expect at e1 un-charter/2/no-force for Somalia: met, breached
  # Somalia began: the Arab League's treaty does not serve it.
  expect at e4 arab-joint-defence-1950/2/all-for-one for Egypt: not met, failing attacked
  # The treaty of the Soviet Union with Ethiopia came a year later.
  expect at e3 ussr-ethiopia-1978/7/contact for USSR: not in force
  expect at e3 act e3 of USSR: voluntary
  expect at e4 act e4 of Cuba: voluntary
