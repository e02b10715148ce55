# Places, sets of states and regions used by the treaties signed September 1945 to 1990.

set american-states "American states in the sense of the Rio treaty and the OAS Charter"
  members Argentina, Bolivia, Brazil, Chile, Colombia, Costa-Rica, Cuba, Dominican-Republic, Ecuador, El-Salvador, Guatemala,
          Haiti, Honduras, Mexico, Nicaragua, Panama, Paraguay, Peru, United-States, Uruguay, Venezuela
  members Jamaica, Trinidad-and-Tobago from 1962-08-31
  members Guyana from 1966-05-26
  members Barbados from 1966-11-30
  members Bahamas from 1973-07-10
  members Grenada from 1974-02-07
  members Suriname from 1975-11-25
  members Dominica from 1978-11-03
  members Saint-Lucia from 1979-02-22
  members Saint-Vincent-and-the-Grenadines from 1979-10-27
  members Belize from 1981-09-21
  members Antigua-and-Barbuda from 1981-11-01
  members Saint-Kitts-and-Nevis from 1983-09-19
  members Canada from 1990-01-08
  note "The Rio treaty speaks of American states without listing them; Canada is counted from its membership of the OAS."

set seato-protocol-states "States and territory designated by the protocol to the Manila Pact"
  members Cambodia from 1955-02-19 until 1975-04-17
  members Laos from 1955-02-19 until 1962-07-22
  members South-Vietnam from 1955-02-19 until 1975-04-30
  note "Laos: the Geneva declaration of 1962-07-23 respects its wish not to recognise the protection of the pact."

place rio-zone-seas "Seas and air inside the lines of article 4 of the Rio treaty"
  located partly in north-atlantic-ocean, south-atlantic-ocean, pacific-ocean
  located in americas
  source "Rio treaty of 1947, article 4"

place southwest-pacific "Southwest Pacific"
  located in pacific-ocean
  source "Manila Pact of 1954, article 8"

place pacific-north-of-21-30 "Pacific area north of 21 degrees 30 minutes north"
  located in pacific-ocean
  source "Manila Pact of 1954, article 8"

place taiwan-and-pescadores "Taiwan and the Pescadores"
  located in east-asia, far-east
  part of Taiwan from 1949-12-07
  administered by Taiwan from 1949-12-07
  claimed by China from 1949-10-01

place kinmen-and-matsu "Kinmen (Quemoy) and Matsu"
  alias "Quemoy and Matsu", "offshore islands"
  located in east-asia, far-east
  administered by Taiwan from 1949-12-07
  claimed by China from 1949-10-01

place wake-island "Wake Island"
  located in oceania, pacific-ocean
  administered by United-States

place american-samoa "American Samoa"
  located in oceania, pacific-ocean
  administered by United-States

place northern-mariana-islands "Northern Mariana Islands"
  located in oceania, pacific-ocean
  administered by United-States from 1947-07-18

place guam "Guam"
  located in oceania, pacific-ocean
  administered by United-States

place okinawa "Okinawa and the Ryukyu Islands"
  located in east-asia, far-east
  part of Japan
  administered by United-States from 1945-06-22 until 1972-05-14
  administered by Japan from 1972-05-15

place senkaku-islands "Senkaku (Diaoyu) Islands"
  alias "Senkaku", "Diaoyu Islands", "Diaoyutai"
  located in east-asia, far-east, east-china-sea
  administered by United-States from 1945-06-22 until 1972-05-14
  administered by Japan from 1972-05-15
  claimed by China, Taiwan from 1971-06-11 (doubtful)

place south-georgia "South Georgia and the South Sandwich Islands"
  located in south-atlantic-ocean, south-america
  administered by United-Kingdom
  claimed by Argentina

place panama-canal "Panama Canal and its zone"
  alias "Panama Canal Zone", "Canal Zone"
  located in central-america
  part of Panama
  administered by United-States from 1904-05-04 until 1979-09-30

place sea-routes-round-southern-africa "Sea routes round Southern Africa"
  located partly in south-atlantic-ocean, indian-ocean

place british-far-eastern-territories "British territories and protectorates in the Far East"
  located in southeast-asia, far-east
  administered by United-Kingdom from 1945-09-12 until 1997-06-30
  note "Hong Kong, Singapore, Sarawak, North Borneo and Brunei, each while British."
