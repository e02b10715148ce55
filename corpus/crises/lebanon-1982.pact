# Lebanon 1982: an Arab treaty, a front, and a Soviet treaty that promises contact.

scenario lebanon-1982 "Lebanon, June 1982"
  about "On 6 June 1982 Israel invaded Lebanon, and on 8 and 9 June attacked the Syrian forces there. Lebanon and Syria were parties to the"
        " Arab treaty of 1950, from which Egypt was then suspended. Syria was bound with Algeria, Libya and South Yemen in the"
        " Steadfastness Front, whose declaration counts aggression against one as aggression against all and says no more. Syria's"
        " treaty with the Soviet Union, of 1980, asks for contact without delay."
  source "Security Council resolutions 508 and 509 (1982)"
  war lebanon "Israeli invasion of Lebanon"
  record none

  claim k1 1982-06-03 Israel says group "Palestine Liberation Organisation" attacks Israel
    note "The shooting of the ambassador in London, by another group; and rocket fire from Lebanon after Israeli air attacks."
  event e1 1982-06-06 Israel invades Lebanon
    place Lebanon
    object territory
    note "Some forty thousand men cross the border, by the Israeli statement to a depth of forty kilometres."
  event e2 1982-06-09 Israel attacks forces of Syria
    place Lebanon
    object forces
    note "The air defences in the Bekaa are destroyed; fighting on the ground had begun on 06-08."
  event e3 1982-06-11 Israel agrees a ceasefire with Syria
  event e4 1982-06-13 USSR gives military assistance to Syria
    note "New arms and, from autumn, air-defence units with their crews; the day is approximate."

  expect at e1 arab-joint-defence-1950/2/all-for-one for Syria: met, due, against Israel
  expect at e1 arab-joint-defence-1950/2/all-for-one for Saudi-Arabia: met
  expect at e1 arab-joint-defence-1950/2/all-for-one for Egypt: not in force, suspended
  expect at e1 un-charter/2/no-force for Israel: met, breached
  # The front: an attack on each; what follows is not said.
  expect at e2 steadfastness-front-1977/front/all-for-one for Libya: met
  expect at e2 steadfastness-front-1977/front/all-for-one for Algeria: met
  # The Soviet treaty: contact at once, no clause of aid.
  expect at e2 ussr-syria-1980/6/contact for USSR: met, due
  expect at e2 ussr-syria-1980 for USSR: no clause of this kind
  expect at e2 obligations of USSR toward Syria: none
  expect at e4 act e4 of USSR: voluntary
  expect at e2 egypt-israel-1979 for Egypt: no clause of this kind
