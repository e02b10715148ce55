# The Suez crisis: allies of the state attacked, a secret plan, and a threat outside the treaty area.

scenario suez-1956 "The Suez crisis, October and November 1956"
  about "On 26 July 1956 Egypt nationalised the company that ran the Suez Canal. On 24 October Britain, France and Israel agreed"
        " in secret at Sevres that Israel would attack and that Britain and France would then step in as if to part the two"
        " sides. Egypt had defence treaties with Syria, Jordan, Saudi Arabia and Yemen, and the Arab League's treaty of 1950"
        " stood behind them. The question is who was bound to help Egypt, what the secret protocol asked of its makers, and"
        " why the North Atlantic alliance was not engaged for two of its members."
  source "General Assembly resolutions 997 (ES-I) to 1002 (ES-I), November 1956"
  source "Protocol of Sevres, 1956-10-24, in Shlaim, International Affairs 73 (1997), 509"
  source "Foreign Relations of the United States 1955-1957, volume XVI, Suez Crisis"
  war suez "Suez War"
  record none

  event e1 1956-10-29T15:00 Israel invades Egypt
    place sinai
    object territory
    note "Parachutists land near the Mitla pass in the late afternoon; columns cross the frontier in the Negev."
  claim k1 1956-10-29 Israel says Egypt sends armed bands into Israel
    denied by Egypt
    note "Raids of fedayeen from Gaza, and the closing of the canal and of the Straits of Tiran to Israeli ships. Claimed, and"
         " so listed only: it does not decide who began."
  event e2 1956-10-30T16:15 France, United-Kingdom demand "Anglo-French appeal of 1956-10-30" of Egypt
    note "Both sides are to stop fire and withdraw ten miles from the canal, and Egypt is to accept Anglo-French forces along it;"
         " twelve hours are given."
  event e3 1956-10-30T22:00 Egypt refuses the demand of France, United-Kingdom
    text "Anglo-French appeal of 1956-10-30"
    note "Israel accepts. The secret protocol had foreseen both answers."
  event e4 1956-10-31T16:15 United-Kingdom, France attack from the air Egypt
    place Egypt
    object territory
    defence no
    response to e3
    note "Bombing of Egyptian airfields begins at dusk. The two governments spoke of parting the combatants, not of helping Israel."
  event e5 1956-10-31 Jordan, Syria decide "to act under the joint command, and to stay out when Egypt asks for it"
    note "Both offered help; according to Egyptian accounts Egypt asked them to stay out, so as not to be attacked themselves"
         " (Heikal, Cutting the Lion's Tail). The day is approximate. Syrian troops blew up pumping stations of the oil pipeline on 11-03."
  event e6 1956-11-05 USSR threatens United-Kingdom, France
    note "Letters of Bulganin speak of rocket weapons, and ask what would be if stronger states attacked Britain and France."
  event e7 1956-11-06 Saudi-Arabia assists diplomatically Egypt
    note "Relations with Britain and France are broken off and oil to them is stopped."
  event e8 1956-11-06..07 United-Kingdom, France, Israel agree a ceasefire with Egypt
    note "General Assembly resolution 1000 set up an emergency force; the last foreign troops left Egypt in March 1957."

  # The victim's allies: every reading agrees that Egypt was attacked.
  expect at e1 egypt-syria-1955/2/aid for Syria: met, due, against Israel
  expect at e1 egypt-jordan-syria-1956/mutual-aid/aid for Jordan: met
  expect at e1 egypt-jordan-syria-1956/mutual-aid/aid for Syria: met
  expect at e1 arab-joint-defence-1950/2/all-for-one for Saudi-Arabia: met, due
  expect at e1 arab-joint-defence-1950/2/all-for-one for Iraq: met, due
  # Ratifications of two pacts are known only to the year: whether they bound on that day is the deciding fact.
  expect at e1 egypt-saudi-1955/mutual-aid/aid for Saudi-Arabia: undetermined,
               missing "egypt-saudi-1955 is in force for Saudi-Arabia"
  expect at e1 egypt-saudi-yemen-1956/mutual-aid/aid for Yemen-Arab-Republic: undetermined
  expect at e1 un-charter/2/no-force for Israel: met, breached
  expect at e1 obligations of United-Kingdom toward Egypt: none
  # The plot: dormant until Egypt refused the appeal.
  expect at e1 sevres-1956/3/anglo-french for France: not met, failing demand
  expect at e3 sevres-1956/3/anglo-french for France: met, active, against Egypt
  expect at e4 sevres-1956/3/anglo-french for United-Kingdom: met, fulfilled
  expect at e1 nato-1949/5/all-for-one for United-States: not met, failing subject
  # Once Britain and France attack, the Arab treaties bind against them too.
  expect at e4 arab-joint-defence-1950/2/all-for-one for Syria: met, against United-Kingdom, France
  expect at e4 un-charter/2/no-force for United-Kingdom: met, breached
  expect at e4 un-charter/2/no-force for France: met, breached
  # Jordan, allied with both: the words of 1948 ask for help to a party engaged in war, the Arab treaties for help to Egypt.
  expect at e4 uk-jordan-1948/3/aid for Jordan: disputed over war-begun-is-collective-defence, strict met, practice not met
  expect at e4 conflicts of Jordan: uk-jordan-1948/3/aid, arab-joint-defence-1950/2/all-for-one
  # An attack by a party is no attack on it.
  expect at e4 nato-1949/5/all-for-one for United-States: not met, failing subject
  # The Soviet letters: a threat, so consultation if a party asks; nothing more.
  expect at e6 nato-1949/4/consult for United-States: met, active
  expect at e6 nato-1949/5/all-for-one for United-States: not met
