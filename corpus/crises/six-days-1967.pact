# June 1967: two bilateral pacts, a League treaty, and a dispute about who began.

scenario six-days-1967 "The Six-Day War, June 1967"
  about "In May 1967 Egypt moved troops into Sinai, had the United Nations force withdrawn and closed the Straits of Tiran to"
        " Israeli ships. On 30 May Jordan joined Egypt in a defence agreement, on 4 June Iraq. On the morning of 5 June Israel"
        " attacked the Egyptian air bases. Israel called the closing of the straits an act of war, and told the Security"
        " Council that Egypt had moved first; Egypt and its allies saw an attack. Who began decides whether the treaties of"
        " 1950, 1966 and 1967 bound Syria, Jordan, Iraq and the others."
  source "Security Council resolutions 233 to 236 (1967); Security Council, 1347th and 1348th meetings, 1967-06-05 and 06"
  source "Report of the Secretary-General, A/6730/Add.3 (1967)"
  war six-days "Six-Day War"
  record none

  event e1 1967-05-22 Egypt threatens Israel in strait-of-tiran
    note "President Nasser announces that the Gulf of Aqaba is closed to Israeli ships and to strategic goods for Israel."
  claim k1 1967-05-23 Israel says Egypt blockades Israel in strait-of-tiran
    denied by Egypt
    note "That the straits were closed is no claim; that the closing was a blockade and so an act of war was Israel's view, that"
         " Egypt acted in its own waters was Egypt's. Were it established, Egypt would have begun."
  event e2 1967-05-30 Egypt, Jordan sign egypt-jordan-1967
    note "King Hussein flies to Cairo; an Egyptian general is to command in Jordan."
  event e3 1967-06-04 Iraq accedes to egypt-jordan-1967
  event e4 1967-06-05T05:45 Israel attacks from the air Egypt
    place Egypt
    object territory
    note "The Egyptian air force is destroyed on the ground within three hours."
  claim k2 1967-06-05 Israel says Egypt attacks Israel
    denied by Egypt
    note "Letter to the Security Council of that morning: Egyptian land and air forces had moved against Israel."
  event e5 1967-06-05T08:00 Jordan bombards Israel in defence of Egypt
    place Israel
    object territory
    response to e4
    note "Artillery fire along the armistice line and on Jerusalem, after Egypt had told Jordan of the attack."
  event e6 1967-06-05T09:00 Syria attacks from the air Israel in defence of Egypt
    place Israel
    object territory
    response to e4
    note "Air attacks in the north about noon local time; the order of this and of the Israeli attack on Syrian airfields is uncertain."
  event e7 1967-06-05T10:30 Israel attacks from the air Jordan
    place Jordan
    object territory
    response to e5
  event e8 1967-06-05T10:45 Israel attacks from the air Syria
    place Syria
    object territory
    response to e6
  event e9 1967-06-06 Iraq attacks from the air Israel in defence of Egypt
    place Israel
    object territory
    note "One bomber reaches Netanya."
  event e10 1967-06-06 Algeria, Kuwait, Sudan, Saudi-Arabia, Lebanon, Morocco, Libya, Tunisia, Yemen-Arab-Republic assist Egypt
    note "Declarations of war or of a state of war by Algeria, Kuwait, Sudan and Yemen, troops sent on the way by others, and oil to"
         " Britain and the United States stopped. Few reached the front; the days differ from 06-05 on."
    source "Keesing's Contemporary Archives 1967" (doubtful)
  event e11 1967-06-07 Jordan agrees a ceasefire with Israel
  event e12 1967-06-08 Egypt agrees a ceasefire with Israel
    note "Accepted in the evening; fighting ended on 06-09."
  event e13 1967-06-09 Israel invades Syria
    place golan
    object territory
  event e14 1967-06-10 Syria agrees a ceasefire with Israel

  # Closing the straits and marching troops: a threat to Israel, which had no ally bound to consult.
  expect at e1 obligations of United-States toward Israel: none
  expect at e4 egypt-syria-1966/1/aid for Syria: met, due
  expect at e4 egypt-jordan-1967/1/aid for Jordan: met, due
  # Iraq had acceded the day before.
  expect at e4 egypt-jordan-1967/1/aid for Iraq: met, due
  expect at e4 arab-joint-defence-1950/2/all-for-one for Saudi-Arabia: met, due
  expect at e4 arab-joint-defence-1950/2/all-for-one for Algeria: met
  expect at e4 arab-league-1945/6/call for Lebanon: met
  expect at e4 obligations of USSR toward Egypt: none
  # What Syria and Jordan owed they did within the day.
  expect at e5 egypt-jordan-1967/1/aid for Jordan: met, fulfilled, 0 days after arising
  expect at e6 egypt-syria-1966/1/aid for Syria: met, fulfilled, 0 days after arising
  # Between Jordan and Israel the first shot was Jordan's, fired for Egypt: strictly read nobody owes Jordan aid for the answer.
  expect at e7 egypt-jordan-1967/1/aid for Egypt: not met, failing attacked
  expect at e8 egypt-syria-1966/1/aid for Egypt: not met, failing attacked
