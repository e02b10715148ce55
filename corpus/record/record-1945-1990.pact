# The record, September 1945 to 1990.

war corfu-channel-1946 "Corfu Channel incidents" from 1946-05-15 until 1946-11-13
  source "International Court of Justice, Corfu Channel (United Kingdom v. Albania), judgment of 1949-04-09"
  theatre Albania
  event e1 1946-05-15 Albania attacks a ship of United-Kingdom
    place Albania
    object ship
    note "Fire on HMS Orion and Superb in the channel."
  claim c1 1946-10-22 United-Kingdom says Albania attacks a ship of United-Kingdom
    denied by Albania
    note "Two destroyers struck mines; the Court held that Albania must have known of the minefield, not that it laid it."

war greece-1946 "Frontier support in the Greek civil war" from 1946-12-01 until 1949-10-16
  source "General Assembly resolutions 109 (II) of 1947-10-21 and 193 (III) of 1948-11-27"
  theatre Greece
  claim c1 1946-12-03 Greece says Albania, Bulgaria, Yugoslavia send armed bands into Greece
    denied by Albania, Bulgaria, Yugoslavia
    note "The Assembly found in 1948 that aid was being given to the guerrillas."

war first-kashmir "First Kashmir War" from 1947-10-22 until 1949-01-01
  cow 147
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 147"
  source "UN Commission for India and Pakistan, resolution of 1948-08-13 (S/1100, para. 75)"
  theatre kashmir
  event e1 1947-10-22 group "Armed tribesmen" invades India
    place kashmir
    object territory
    note "Jammu and Kashmir, whose ruler acceded to India on 1947-10-26."
  event e2 1947-10-27 India attacks forces of group "Armed tribesmen"
    place kashmir
  claim c1 1947-12-31 India says Pakistan sends armed bands into India
    denied by Pakistan
  claim c2 1948-01-15 Pakistan says India invades Pakistan
    denied by India
    note "Pakistan held the accession void."
  event e3 1948-05 Pakistan attacks forces of India
    place kashmir
    object forces
    note "Regular troops, as Pakistan told the UN Commission in July 1948."
  event e4 1949-01-01 India agrees a ceasefire with Pakistan
  note "Differs from IWD and COW: they name India as initiator, on 1947-10-26. Who began between the two states turns on the standing of Kashmir and of the tribesmen."

war hyderabad-1948 "Indian entry into Hyderabad" from 1948-09-13 until 1948-09-17
  source "Security Council documents S/986 and S/1000 (1948)"
  theatre india
  event e1 1948-09-13 India invades group "State of Hyderabad"
    note "Princely state that had not acceded; India called it a police action."

war arab-israeli-1948 "Arab-Israeli War of 1948" from 1948-05-15 until 1949-07-20
  cow 148
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 148"
  source "General armistice agreements of 1949 (UNTS 42)"
  theatre Israel, mandatory-palestine
  event e1 1948-05-15 Egypt, Jordan, Syria, Iraq, Lebanon attack Israel
    place mandatory-palestine
    object territory
    note "The Arab states spoke of an intervention to restore order in Palestine (S/745)."
  event e2 1948-07-18 Israel agrees a ceasefire with Egypt, Jordan, Syria, Iraq, Lebanon
    note "Second truce."
  event e3 1948-10-15 Israel attacks Egypt
    place mandatory-palestine
    object forces
    note "Negev; after fire on a convoy."
  event e4 1949-01-07 Israel attacks an aircraft of United-Kingdom
    place Egypt
    object aircraft
  event e5 1949-02-24 Egypt concludes an armistice with Israel
  event e6 1949-03-23 Lebanon concludes an armistice with Israel
  event e7 1949-04-03 Jordan concludes an armistice with Israel
  event e8 1949-07-20 Syria concludes an armistice with Israel
  note "COW names Jordan alone as initiator; IWD all five."

war costa-rica-1948 "Armed entry into Costa Rica, 1948" from 1948-12-10 until 1949-02-21
  source "OAS Council, resolution of 1948-12-24 (Inter-American Treaty of Reciprocal Assistance, Applications, vol. 1)"
  theatre Costa-Rica
  event e1 1948-12-10 group "Costa Rican exiles" invades Costa-Rica
    place Costa-Rica
    object territory
  claim c1 1948-12-11 Costa-Rica says Nicaragua sends armed bands into Costa-Rica
    denied by Nicaragua
    note "The OAS found no Nicaraguan troops, and that Nicaragua had not prevented the organising of the force."
  event e2 1949-02-21 Costa-Rica makes peace with Nicaragua
    note "Pact of Amity."

war kinmen-1949 "Attack on Kinmen" from 1949-10-25 until 1949-10-27
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre kinmen-and-matsu
  event e1 1949-10-25 China attacks group "Republic of China forces"
    place kinmen-and-matsu
    object territory
    note "Part of the Chinese civil war; the government of the Republic was still on the mainland."

war korean-war "Korean War" from 1950-06-25 until 1953-07-27
  cow 151
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 151"
  source "Security Council resolutions 82, 83 and 84 (1950)"
  source "Armistice agreement, Panmunjom, 1953-07-27 (4 UST 234)"
  theatre DPRK, South-Korea
  event dprk-rok 1950-06-25 DPRK invades South-Korea
    place South-Korea
    object territory
    note "04:00 local time. Border fights by both sides had gone before in 1949."
  claim c1 1950-06-25 DPRK says South-Korea invades DPRK
    denied by South-Korea
  event e2 1950-06-25 group "UN Security Council" takes measures
    note "Resolution 82: breach of the peace; 83 of 06-27 recommends help to the Republic of Korea."
  event e3 1950-06-27 United-States attacks forces of DPRK in defence of South-Korea
    place South-Korea
    object forces
  event e4 1950-06-29..1950-07-02 United-Kingdom, Australia, New-Zealand attack forces of DPRK in defence of South-Korea
    object forces
    note "Ships and aircraft; ground troops later."
  event e5 1950-07-19..1950-08-01 (doubtful) Canada, Netherlands, France attack forces of DPRK in defence of South-Korea
    object forces
    note "Ships; ground troops between December 1950 and January 1951."
  event e6 1950-09-16..19 Philippines attacks forces of DPRK in defence of South-Korea
    object forces
  event e7 1950-10-17..18 Turkey attacks forces of DPRK in defence of South-Korea
    object forces
  event china-enters 1950-10-25 China attacks forces of South-Korea alongside DPRK
    place DPRK
    object forces
    note "Crossed from 1950-10-19; China spoke of volunteers."
  event e9 1950-10-25..1950-11-01 China attacks forces of United-States alongside DPRK
    place DPRK
    object forces
  event e10 1950-11-01 USSR attacks an aircraft of United-States alongside DPRK
    place DPRK
    object aircraft
    note "Soviet pilots under Chinese and Korean marks; denied until the end of the USSR."
  event e11 1950-11-05..1951-01-20 China attacks forces of United-Kingdom, Australia, Turkey alongside DPRK
    object forces
  event e12 1950-11-07..1951-01-20 Thailand attacks forces of DPRK in defence of South-Korea
    object forces
  event e13 1950-12-09..1951-01-20 Greece attacks forces of DPRK in defence of South-Korea
    object forces
  event e14 1951-01-20..31 Belgium, Luxembourg attack forces of DPRK in defence of South-Korea
    object forces
  event e15 1951-05-01..07 Ethiopia attacks forces of DPRK in defence of South-Korea
    object forces
  event e16 1951-05-08..1951-06-16 Colombia attacks forces of DPRK in defence of South-Korea
    object forces
  event e17 1953-07-27 DPRK, China conclude an armistice with United-States, South-Korea
    note "Signed for the United Nations Command; South Korea did not sign."
  record incomplete for DPRK, South-Korea until 1950-06-24
  note "Differs from IWD in the days of small contingents, where it takes the arrival of ground troops; it names 1950-06-24 for the first attack (the day in Washington)."

war taiwan-strait-1954 "First Taiwan Strait crisis" from 1954-09-03 until 1955-05-01
  cow 153
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 153"
  theatre kinmen-and-matsu
  event e1 1954-09-03 China bombards Taiwan
    place kinmen-and-matsu
    object territory
  event e2 1955-01-18 China attacks Taiwan
    place dachen-islands
    object territory
  event e3 1955-04-23 China states "that it is ready to negotiate with the United States"

war guatemala-1954 "Armed entry into Guatemala" from 1954-06-18 until 1954-06-27
  source "Security Council resolution 104 (1954); Foreign Relations of the United States 1952-1954, Guatemala (2003)"
  theatre Guatemala
  event e1 1954-06-18 group "Army of Liberation of Castillo Armas" invades Guatemala
    place Guatemala
    object territory
  event e2 1954-06-18 United-States sends armed bands into Guatemala
    place Guatemala
    note "Armed and directed by the Central Intelligence Agency, as its published papers show; denied at the time."
  claim c1 1954-06-19 Guatemala says Honduras, Nicaragua attack Guatemala
    denied by Honduras, Nicaragua

war costa-rica-1955 "Armed entry into Costa Rica, 1955" from 1955-01-11 until 1955-02-24
  source "OAS Council, resolutions of January 1955 (Inter-American Treaty of Reciprocal Assistance, Applications, vol. 1)"
  theatre Costa-Rica
  event e1 1955-01-11 group "Costa Rican exiles" invades Costa-Rica
    place Costa-Rica
    object territory
  claim c1 1955-01-11 Costa-Rica says Nicaragua sends armed bands into Costa-Rica
    denied by Nicaragua
    note "The OAS found that men and arms, and aircraft, had come over the Nicaraguan border."

war suez-1956 "Suez War" from 1956-10-29 until 1956-11-07
  cow 155
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 155"
  source "General Assembly resolutions 997 (ES-I) to 1002 (ES-I), November 1956"
  theatre sinai, suez-canal-zone, Egypt
  event e1 1956-10-29 Israel invades Egypt
    place sinai
    object territory
  claim c1 1956-10-29 Israel says Egypt sends armed bands into Israel
    denied by Egypt
    note "Fedayeen raids from Gaza, and the closing of the canal and of the Straits of Tiran to Israeli ships."
  event e2 1956-10-30 United-Kingdom, France send an ultimatum to Egypt, Israel
  event e3 1956-10-31 United-Kingdom, France attack from the air Egypt
    place Egypt
    object territory
    defence no
    note "By the protocol of Sevres of 1956-10-24."
  event e4 1956-11-06..07 United-Kingdom, France, Israel agree a ceasefire with Egypt

war hungary-1956 "Soviet intervention in Hungary" from 1956-10-23 until 1956-11-14
  cow 156
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 156"
  source "General Assembly resolution 1004 (ES-II) of 1956-11-04; report of the Special Committee on Hungary, A/3592 (1957)"
  theatre Hungary
  event e1 1956-10-23 Hungary is in unrest
  event e2 1956-10-24 USSR attacks Hungary
    place Hungary
    object territory
    note "First intervention, which the USSR said the Hungarian government had asked for."
  event e3 1956-11-01 Hungary denounces warsaw-pact-1955
    note "Declaration of neutrality by the government of Nagy."
  event second-intervention 1956-11-04 USSR invades Hungary
    place Hungary
    object territory
  claim c1 1956-11-04 USSR says Hungary requests assistance from USSR
    denied by Hungary
    note "By the government of Kadar, formed that day; denied by the government of Nagy."
  note "Attacker and victim were both parties to the Warsaw Pact. IWD takes 1956-11-04."

war mocoron-1957 "Honduran-Nicaraguan border clash" from 1957-05-01 until 1957-05-06
  source "Inter-American Treaty of Reciprocal Assistance, Applications, vol. 1"
  theatre Honduras
  event e1 1957-05-01 Nicaragua attacks forces of Honduras
    place mosquitia
    object territory
    note "Mocoron; each side accused the other over disputed land."
  claim c1 1957-05-01 Nicaragua says Honduras invades Nicaragua
    denied by Honduras
  event e2 1957-05-06 Honduras agrees a ceasefire with Nicaragua

war ifni-1957 "Ifni War" from 1957-11-23 until 1958-04-01
  cow 158
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 158"
  source "Agreement of Cintra, 1958-04-01"
  theatre ifni, western-sahara
  event e1 1957-11-23 group "Moroccan Army of Liberation" attacks Spain
    place ifni
    object territory
  claim c1 1957-11-29 Spain says Morocco sends armed bands into Spain
    denied by Morocco
  event e2 1958-02-10 Spain, France attack forces of group "Moroccan Army of Liberation"
    place western-sahara
  event e3 1958-04-01 Spain makes peace with Morocco
  note "Not in IWD. COW counts it as a war of Morocco, as initiator, against Spain and France."

war sakiet-1958 "Bombing of Sakiet Sidi Youssef" from 1958-02-08 until 1958-02-08
  source "Security Council documents S/3952 and S/3954 (1958)"
  theatre Tunisia
  event e1 1958-02-08 France attacks from the air Tunisia
    place Tunisia
    object territory

war taiwan-strait-1958 "Second Taiwan Strait crisis" from 1958-08-23 until 1958-11-23
  cow 159
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 159"
  theatre kinmen-and-matsu
  event e1 1958-08-23 China bombards Taiwan
    place kinmen-and-matsu
    object territory
  event e2 1958-10-06 China states "that the shelling is suspended"
    note "Resumed at times afterwards."

war cuba-1961 "Bay of Pigs" from 1961-04-15 until 1961-04-20
  source "Foreign Relations of the United States 1961-1963, vol. X"
  theatre Cuba
  event e1 1961-04-15 group "Brigade 2506" attacks from the air Cuba
    place Cuba
    object territory
  event e2 1961-04-17 group "Brigade 2506" invades Cuba
    place Cuba
    object territory
  event e3 1961-04-17 United-States sends armed bands into Cuba
    place Cuba
    note "Armed, trained and carried by the United States, as its president said on 1961-04-24."

war bizerte-1961 "Bizerte crisis" from 1961-07-19 until 1961-07-23
  source "Security Council resolution 164 (1961); General Assembly resolution 1622 (S-III)"
  theatre Tunisia
  event e1 1961-07-19 Tunisia attacks forces of France
    place Tunisia
    object forces
    note "Siege of the base and fire on French aircraft."
  event e2 1961-07-19..20 France attacks Tunisia
    place Tunisia
    object territory
  event e3 1961-07-23 France agrees a ceasefire with Tunisia

war kuwait-1961 "Iraqi threat to Kuwait" from 1961-06-25 until 1961-10-10
  source "Security Council documents S/4844 and S/4845 (1961)"
  theatre Kuwait
  event e1 1961-06-25 Iraq threatens Kuwait
    note "Claim to the whole territory; no attack followed."
  event e2 1961-06-30 Kuwait requests assistance from United-Kingdom
  event e3 1961-07-01 United-Kingdom gives military assistance to Kuwait

war goa-1961 "Indian annexation of Goa" from 1961-12-17 until 1961-12-19
  source "Security Council, 987th and 988th meetings, 1961-12-18"
  theatre goa
  event e1 1961-12-11 Portugal requests assistance from United-Kingdom
    note "Under the old alliance; the British answer was that it could not fight a member of the Commonwealth. Day doubtful."
  event e2 1961-12-17..18 India invades Portugal
    place goa
    object territory
    note "Goa, Daman and Diu. India held them to be Indian soil under colonial rule; Portugal a province of its own."
  event e3 1961-12-19 Portugal capitulates to India
    note "Garrison."

war west-new-guinea-1962 "West New Guinea" from 1962-01-15 until 1962-08-15
  source "Agreement of New York, 1962-08-15 (UNTS 437, I-6311)"
  theatre west-new-guinea
  event e1 1961-12-19 Indonesia threatens Netherlands
  event e2 1962-01-15 Netherlands attacks a ship of Indonesia
    place west-new-guinea
    object ship
    note "Vlakke Hoek: motor torpedo boats landing troops."
  event e3 1962-01-15..1962-08-15 Indonesia invades Netherlands
    place west-new-guinea
    object territory
    note "Landings and parachute drops; first infiltrations are dated from 1960."
  event e4 1962-08-15 Indonesia agrees a ceasefire with Netherlands

war sino-indian-1962 "Sino-Indian War" from 1962-10-20 until 1962-11-21
  cow 160
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 160"
  theatre aksai-chin, arunachal-pradesh
  event e1 1962-10-20 China attacks India
    place arunachal-pradesh
    object territory
    note "And Aksai Chin; both claimed. Earlier clashes at Dhola from 1962-09-08 and 10-10."
  claim c1 1962-10-20 China says India attacks China
    denied by India
  event e2 1962-11-21 China agrees a ceasefire with India
    note "Declared by China alone; IWD ends on 11-22."

war cuba-quarantine-1962 "Naval quarantine of Cuba" from 1962-10-22 until 1962-11-20
  source "Proclamation 3504 of 1962-10-23; OAS Council, resolution of 1962-10-23"
  theatre Cuba, caribbean
  event e1 1962-10-24 United-States blockades Cuba
    place Cuba
    object ship
    note "Called a quarantine on offensive weapons by the United States, a blockade by Cuba and the USSR."
  event e2 1962-10-27 USSR attacks an aircraft of United-States
    place Cuba
    object aircraft
    note "U-2, by a Soviet battery in Cuba."
  event e3 1962-11-20 United-States withdraws from Cuba
    note "End of the quarantine."

war yemen-1962 "Egyptian attacks on Saudi Arabia" from 1962-10-01 until 1967-11-30
  source "Security Council documents of 1963, S/5298 and S/5321"
  theatre Yemen-Arab-Republic, Saudi-Arabia
  event e1 1962-11-02..07 Egypt attacks from the air Saudi-Arabia
    place Saudi-Arabia
    object territory
    note "Najran; Egypt fought in Yemen at the call of the republic, Saudi Arabia helped the royalists."

war malaysia-confrontation "Confrontation between Indonesia and Malaysia" from 1963-04-12 until 1966-08-11
  source "Security Council, 1144th to 1152nd meetings, September 1964; agreement of Bangkok, 1966-08-11"
  theatre north-borneo, Malaysia
  event e1 1963-04-12 Indonesia sends armed bands into United-Kingdom
    place north-borneo
    object territory
    note "Tebedu, Sarawak, then British."
  event e2 1963-09-28 Indonesia sends armed bands into Malaysia
    place north-borneo
    object territory
    note "Long Jawai (doubtful day)."
  event e3 1963-09-28 United-Kingdom, Australia, New-Zealand give military assistance to Malaysia
    note "Australia and New Zealand with ground troops in Borneo from 1965."
  event e4 1964-08-17 Indonesia attacks Malaysia
    place Malaysia
    object territory
    note "Pontian; parachute drop at Labis on 1964-09-02."
  event e5 1966-08-11 Indonesia makes peace with Malaysia

war sand-war-1963 "Sand War" from 1963-10-08 until 1963-10-30
  source "Agreement of Bamako, 1963-10-30"
  theatre Algeria
  claim c1 1963-09-25 Algeria says Morocco occupies Algeria
    denied by Morocco
    note "Posts of Hassi Beida and Tinjoub, which Morocco called its own."
  event e1 1963-10-08 Algeria attacks forces of Morocco
    place Algeria
    object forces
    note "Who began is disputed, the line being undrawn."
  event e2 1963-10-14 Morocco attacks Algeria
    place Algeria
    object territory
  event e3 1963-10-30 Algeria agrees a ceasefire with Morocco

war ethiopia-somalia-1964 "Ethiopian-Somali border war" from 1964-02-06 until 1964-04-01
  source "OAU Council of Ministers, resolution ECM/Res.3 (II), 1964" (doubtful)
  theatre ogaden
  event e1 1964-02-06..08 Somalia attacks forces of Ethiopia
    place ogaden
    object forces
    note "Tug Wajale; each accuses the other."
  claim c1 1964-02-08 Somalia says Ethiopia attacks Somalia
    denied by Ethiopia
  event e2 1964-04-01 Ethiopia agrees a ceasefire with Somalia

war harib-1964 "British attack on Harib" from 1964-03-28 until 1964-03-28
  source "Security Council resolution 188 (1964)"
  theatre Yemen-Arab-Republic
  event e1 1964-03-28 United-Kingdom attacks from the air Yemen-Arab-Republic
    place Yemen-Arab-Republic
    object territory
    note "Britain named attacks from Yemen on the South Arabian Federation."

war cyprus-1964 "Turkish air attacks on Cyprus" from 1964-08-07 until 1964-08-09
  source "Security Council resolution 193 (1964)"
  theatre Cyprus
  event e1 1964-08-07..08 Turkey attacks from the air Cyprus
    place Cyprus
    object territory
  event e2 1964-08-09 Turkey agrees a ceasefire with Cyprus

war vietnam-war "Vietnam War" from 1959-05-01 until 1975-04-30
  cow 163
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 163"
  source "The Pentagon Papers (1971); Foreign Relations of the United States 1964-1968, vol. I"
  source "Agreement on ending the war, Paris, 1973-01-27 (UNTS 935, I-13295)"
  theatre South-Vietnam, North-Vietnam
  event e1 1959-05..1960-12 North-Vietnam sends armed bands into South-Vietnam
    place South-Vietnam
    object territory
    note "Men and arms over the Laotian trails; denied by North Vietnam at the time."
  event e2 1964-07-30..31 South-Vietnam attacks by sea North-Vietnam
    place North-Vietnam
    object territory
    note "Raids of operation 34A, planned by the United States."
  event e3 1964-08-02 North-Vietnam attacks a ship of United-States
    place gulf-of-tonkin
    object ship
    note "USS Maddox."
  claim c1 1964-08-04 United-States says North-Vietnam attacks a ship of United-States
    denied by North-Vietnam
    note "The second attack, which did not take place according to later research (Hanyok, 2001)."
  event e4 1964-08-05 United-States attacks from the air North-Vietnam
    place North-Vietnam
    object territory
  event e5 1965-02-07 United-States, South-Vietnam attack from the air North-Vietnam in defence of South-Vietnam
    place North-Vietnam
    object territory
    note "Sustained bombing from 1965-03-02."
  event e6 1965-06..1965-07 Australia, New-Zealand attack forces of North-Vietnam in defence of South-Vietnam
    place South-Vietnam
    object forces
  event e7 1965-10 South-Korea attacks forces of North-Vietnam in defence of South-Vietnam
    place South-Vietnam
    object forces
    note "First combat troops; other troops from March 1965."
  event e8 1966-09..1966-10 Philippines attacks forces of North-Vietnam in defence of South-Vietnam
    place South-Vietnam
    object forces
  event e9 1967-09..1967-10 Thailand attacks forces of North-Vietnam in defence of South-Vietnam
    place South-Vietnam
    object forces
  event e10 1973-01-27 United-States, South-Vietnam agree a ceasefire with North-Vietnam
  event e11 1975-04-30 South-Vietnam capitulates to North-Vietnam
  record incomplete for North-Vietnam, United-States until 1965-02-06
  record incomplete for North-Vietnam, South-Vietnam until 1965-02-06
  note "Differs from IWD: it begins with the air attacks of 1965-02-07 and names the United States as initiator, and Australia on the same day; here North Vietnam's sending of armed men comes first between the two Vietnams, the attack of 1964-08-02 between North Vietnam and the United States. Whether the raids of 1964-07-30 provoked it is disputed."
  note "Contingents are dated by their first combat units, day uncertain."

war dominican-1965 "United States intervention in the Dominican Republic" from 1965-04-24 until 1966-09-21
  source "Security Council resolution 203 (1965); Tenth Meeting of Consultation of the OAS, resolution of 1965-05-06"
  theatre Dominican-Republic
  event e1 1965-04-24 Dominican-Republic is in unrest
  event e2 1965-04-28 United-States invades Dominican-Republic
    place Dominican-Republic
    object territory
    note "At first to protect its nationals; one of the parties had asked for troops."

war rann-of-kutch-1965 "Rann of Kutch" from 1965-04-09 until 1965-06-30
  source "Indo-Pakistan Western Boundary Case, award of 1968-02-19 (UNRIAA XVII, p. 1)"
  theatre rann-of-kutch
  event e1 1965-04-09 Pakistan attacks forces of India
    place rann-of-kutch
    object forces
    note "Sardar post; each side accuses the other."
  claim c1 1965-04-09 Pakistan says India attacks Pakistan
    denied by India
  event e2 1965-06-30 India agrees a ceasefire with Pakistan

war second-kashmir "Indo-Pakistani War of 1965" from 1965-08-05 until 1966-01-10
  cow 166
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 166"
  source "Security Council resolutions 209 to 211 (1965); Tashkent declaration, 1966-01-10"
  theatre kashmir, India, Pakistan
  event e1 1965-08-05 Pakistan sends armed bands into India
    place kashmir
    object territory
    note "Operation Gibraltar; reported by the UN observers (S/6651). Pakistan denied it."
  event e2 1965-08-24..28 India attacks Pakistan
    place kashmir
    object territory
  event e3 1965-09-01 Pakistan attacks India
    place kashmir
    object territory
  event e4 1965-09-06 India invades Pakistan
    place Pakistan
    object territory
    note "Lahore."
  event e5 1965-09-22..23 India agrees a ceasefire with Pakistan
  event e6 1966-01-10 India makes peace with Pakistan

war six-day-war "Six-Day War" from 1967-06-05 until 1967-06-10
  cow 169
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 169"
  source "Security Council resolutions 233 to 236 (1967)"
  theatre sinai, west-bank, golan, Egypt, Syria, Jordan
  claim c1 1967-05-23 Israel says Egypt blockades Israel
    denied by Egypt
    note "Closing of the Straits of Tiran to Israeli ships, a fact; Israel called it an act of war, Egypt a right in its own waters."
  event e1 1967-06-05 Israel attacks from the air Egypt
    place Egypt
    object territory
  claim c2 1967-06-05 Israel says Egypt attacks Israel
    denied by Egypt
    note "Land and air movements, alleged in the Security Council on that morning."
  event e2 1967-06-05 Jordan bombards Israel in defence of Egypt
    place Israel
    object territory
  event e3 1967-06-05 Syria attacks from the air Israel in defence of Egypt
    place Israel
    object territory
    note "About noon, before the Israeli attack on Syrian airfields by most accounts; the order is uncertain."
  event e4 1967-06-05 Israel attacks from the air Syria
    place Syria
    object territory
  event e5 1967-06-05 Israel attacks from the air Jordan
    place Jordan
    object territory
  event e6 1967-06-05 Israel attacks from the air Iraq
    place Iraq
    object territory
  event e7 1967-06-06 Iraq attacks from the air Israel in defence of Egypt
    place Israel
    object territory
  event e8 1967-06-07 Israel agrees a ceasefire with Jordan
  event e9 1967-06-08 Israel attacks a ship of United-States
    place mediterranean-sea
    object ship
    note "USS Liberty; Israel spoke of a mistake."
  event e10 1967-06-08..09 Israel agrees a ceasefire with Egypt
  event e11 1967-06-10 Israel agrees a ceasefire with Syria
  note "Differs from IWD on Syria, where it names Israel as initiator."

war pueblo-1968 "Seizure of USS Pueblo" from 1968-01-21 until 1968-12-23
  source "Foreign Relations of the United States 1964-1968, vol. XXIX, part 1"
  theatre South-Korea, sea-of-japan
  event e1 1968-01-21 DPRK attacks South-Korea
    place South-Korea
    object territory
    note "Raid on the presidential residence."
  event e2 1968-01-23 DPRK attacks a ship of United-States
    place sea-of-japan
    object ship
    note "Outside territorial waters according to the United States, inside according to the DPRK."
  event e3 1969-04-15 DPRK attacks an aircraft of United-States
    place sea-of-japan
    object aircraft
    note "EC-121."

war second-laotian "Second Laotian War" from 1968-01-13 until 1973-04-17
  cow 170
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 170"
  theatre Laos
  event e1 1967-12-12..1968-01-13 North-Vietnam attacks Laos
    place Laos
    object territory
    note "Nam Bac; North Vietnamese troops had been in Laos for years, and denied it."
  event e2 1968-01-13 United-States, Thailand attack forces of North-Vietnam in defence of Laos
    place Laos
    object forces
    note "Air attacks, and Thai units; begun earlier and not avowed."
  event e3 1973-02-21 Laos agrees a ceasefire with group "Pathet Lao"
    note "Vientiane; IWD ends on 1973-04-17."

war czechoslovakia-1968 "Warsaw Pact invasion of Czechoslovakia" from 1968-08-20 until 1968-10-16
  source "Security Council, draft resolution S/8761 (vetoed), August 1968"
  theatre Czechoslovakia
  event e1 1968-08-20..21 USSR, Poland, Hungary, Bulgaria invade Czechoslovakia
    place Czechoslovakia
    object territory
    note "From about 23:00 local time on 08-20. The GDR took part in the preparation; its divisions stayed at the border."
  claim c1 1968-08-21 USSR says Czechoslovakia requests assistance from USSR
    denied by Czechoslovakia
  note "Attackers and victim were all parties to the Warsaw Pact."

war war-of-attrition "War of Attrition" from 1969-03-06 until 1970-08-07
  cow 172
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 172"
  theatre suez-canal-zone, sinai
  event e1 1969-03-06..08 Egypt bombards Israel
    place sinai
    object forces
    note "Israeli forces on the east bank of the canal."
  event e2 1970-07-30 Israel attacks an aircraft of USSR
    place Egypt
    object aircraft
    note "Aircraft flown by Soviet pilots for Egypt."
  event e3 1970-08-07 Egypt agrees a ceasefire with Israel

war zhenbao-1969 "Sino-Soviet border conflict" from 1969-03-02 until 1969-09-11
  source "Gerson, The Sino-Soviet Border Conflict (CNA, 2010)"
  theatre zhenbao-island, USSR
  event e1 1969-03-02 China attacks forces of USSR
    place zhenbao-island
    object forces
    note "Zhenbao (Damansky) Island, held by both to be theirs."
  claim c1 1969-03-02 China says USSR attacks forces of China
    denied by USSR
  event e2 1969-03-15 USSR attacks forces of China
    place zhenbao-island
    object forces
  event e3 1969-08-13 USSR attacks forces of China
    place USSR
    object forces
    note "Zhalanashkol; each side accuses the other."
  event e4 1969-09-11 USSR agrees a ceasefire with China
    note "Meeting of the prime ministers at Peking."

war football-war-1969 "Football War" from 1969-07-14 until 1969-07-18
  cow 175
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 175"
  source "Thirteenth Meeting of Consultation of the OAS, resolutions of July 1969"
  theatre Honduras
  event e1 1969-07-14 El-Salvador invades Honduras
    place Honduras
    object territory
  event e2 1969-07-18 El-Salvador agrees a ceasefire with Honduras
  event e3 1980-10-30 El-Salvador makes peace with Honduras

war cambodia-1970 "War in Cambodia" from 1970-03-23 until 1971-07-02
  cow 176
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 176"
  theatre Cambodia
  event e1 1970-03-23..1970-03-31 North-Vietnam attacks Cambodia
    place Cambodia
    object territory
    note "After the change of government of 1970-03-18; its troops had been in the border country before."
  event e2 1970-04-29..1970-05-01 United-States, South-Vietnam attack forces of North-Vietnam in defence of Cambodia
    place Cambodia
    object forces
  event e3 1970-06-30 United-States withdraws from Cambodia
  note "IWD ends the war on 1971-12-03."

war jordan-syria-1970 "Syrian entry into Jordan" from 1970-09-18 until 1970-09-23
  source "Foreign Relations of the United States 1969-1976, vol. XXIV"
  theatre Jordan
  event e1 1970-09-18..20 Syria invades Jordan
    place Jordan
    object territory
    note "Under the name of the Palestine Liberation Army."
  event e2 1970-09-23 Syria withdraws from Jordan

war tunbs-1971 "Iranian occupation of Abu Musa and the Tunbs" from 1971-11-30 until 1971-11-30
  source "Security Council, 1610th meeting, 1971-12-09"
  theatre persian-gulf
  event e1 1971-11-30 Iran occupies group "Sheikhdom of Ras al-Khaimah"
    place tunb-islands
    object territory
    note "Two days before the United Arab Emirates were formed; Abu Musa was entered by agreement with Sharjah."

war bangladesh-1971 "Indo-Pakistani War of 1971" from 1971-11-20 until 1971-12-17
  cow 178
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 178"
  source "Security Council resolution 307 (1971); Simla agreement, 1972-07-02"
  theatre east-pakistan, kashmir, India, Pakistan
  event e1 1971-11-20..22 India attacks Pakistan
    place east-pakistan
    object territory
    note "Boyra and Garibpur; India also armed and trained the Mukti Bahini."
  claim c1 1971-11-22 India says Pakistan attacks India
    denied by Pakistan
  event e2 1971-12-03 Pakistan attacks from the air India
    place India
    object territory
  event e3 1971-12-16 Pakistan capitulates to India
    note "Eastern command; ceasefire in the west on 12-17."
  event e4 1971-12-17 India agrees a ceasefire with Pakistan
  event e5 1972-07-02 India makes peace with Pakistan
  note "COW names Pakistan as initiator, by the air attack of 1971-12-03; IWD names India, on 11-20."

war yemens-1972 "First Yemenite War" from 1972-09-26 until 1972-10-28
  source "Agreement of Cairo, 1972-10-28"
  theatre Yemen-Arab-Republic, Yemen-South
  event e1 1972-09-26 (doubtful) Yemen-Arab-Republic attacks Yemen-South
    note "Who began is disputed."
  event e2 1972-10-28 Yemen-Arab-Republic agrees a ceasefire with Yemen-South

war samita-1973 "Attack on Samita" from 1973-03-20 until 1973-03-20
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre Kuwait
  event e1 1973-03-20 Iraq attacks Kuwait
    place Kuwait
    object territory

war yom-kippur-war "October War of 1973" from 1973-10-06 until 1973-10-25
  cow 181
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 181"
  source "Security Council resolutions 338 to 340 (1973)"
  theatre sinai, golan, Israel, Egypt, Syria
  event e1 1973-10-06 Egypt attacks Israel
    place sinai
    object forces
    note "Sinai was Egyptian territory under Israeli occupation."
  event e2 1973-10-06 Syria attacks Israel
    place golan
    object forces
    note "The Golan Heights were Syrian territory under Israeli occupation."
  claim c1 1973-10-06 Egypt says Israel attacks by sea Egypt
    denied by Israel
  event e3 1973-10-06..12 Iraq attacks forces of Israel alongside Syria
    place golan
    object forces
  event e4 1973-10-10..14 Jordan attacks forces of Israel alongside Syria
    place golan
    object forces
  event e5 1973-10-10..19 Saudi-Arabia attacks forces of Israel alongside Syria
    place golan
    object forces
  event e6 1973-10-24..25 Egypt, Syria agree a ceasefire with Israel
  note "Other Arab states (Morocco, Algeria, Kuwait, Libya) sent smaller forces."

war paracel-1974 "Battle of the Paracel Islands" from 1974-01-19 until 1974-01-20
  source "Security Council document S/11201 (1974)" (doubtful)
  theatre paracels
  event e1 1974-01-19 China attacks South-Vietnam
    place paracels
    object ship
    note "Each side says that the other fired first; the islands were claimed by both."
  claim c1 1974-01-19 China says South-Vietnam attacks China
    denied by South-Vietnam

war cyprus-1974 "Turkish invasion of Cyprus" from 1974-07-15 until 1974-08-16
  cow 184
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 184"
  source "Security Council resolutions 353, 354, 357 and 360 (1974)"
  theatre Cyprus
  event e1 1974-07-15 Cyprus is in unrest
    note "Coup by the National Guard under Greek officers."
  claim c1 1974-07-19 Cyprus says Greece invades Cyprus
    denied by Greece
    note "President Makarios in the Security Council."
  event e2 1974-07-20 Turkey invades Cyprus
    place Cyprus
    object territory
    note "Turkey rested on article IV of the Treaty of Guarantee of 1960."
  event e3 1974-07-22 Turkey agrees a ceasefire with Cyprus, Greece
  event e4 1974-08-14 Turkey attacks Cyprus
    place Cyprus
    object territory
  event e5 1974-08-16 Turkey agrees a ceasefire with Cyprus

war angola-1975 "War over Angola" from 1975-08-09 until 1976-03-27
  cow 186
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 186"
  source "Security Council resolution 387 (1976)"
  theatre Angola
  event e1 1975-08-09 South-Africa occupies Portugal
    place portuguese-angola
    object territory
    note "Calueque, then under Portuguese rule; Angola became independent on 1975-11-11."
  event e2 1975-10-14..23 South-Africa invades Portugal
    place portuguese-angola
    object territory
    note "Still before independence."
  event e3 1975-10-23..1975-11-10 DR-Congo attacks forces of Cuba
    place portuguese-angola
    object forces
    note "Quifangondo, with Cuban instructors on the other side; the day of the first fight is doubtful."
  event e4 1975-11-02..03 South-Africa attacks forces of Cuba
    place portuguese-angola
    object forces
    note "Catengue, against a school led by Cuban instructors."
  event e5 1975-11-11 South-Africa attacks Angola
    place Angola
    object territory
  event e6 1975-11-11 DR-Congo attacks Angola
    place Angola
    object territory
    note "Zairian troops with the FNLA, in the country since July 1975; Quifangondo."
  event e7 1975-11-11..23 Cuba attacks forces of South-Africa in defence of Angola
    place Angola
    object forces
    note "At the request of the government at Luanda."
  event e8 1975-11-11 Cuba attacks forces of DR-Congo in defence of Angola
    place Angola
    object forces
  event e9 1976-03-27 South-Africa withdraws from Angola
  note "Differs from IWD: it dates the war of South Africa and Cuba from 1975-10-23, and ends on 1976-02-12."

war east-timor-1975 "Indonesian invasion of East Timor" from 1975-12-07 until 1976-07-17
  source "Security Council resolution 384 (1975)"
  theatre portuguese-timor
  event e1 1975-12-07 Indonesia invades Portugal
    place portuguese-timor
    object territory
    note "Under Portuguese administration in law; independence had been declared by Fretilin on 1975-11-28."
  event e2 1976-07-17 Indonesia annexes Portugal
    place portuguese-timor
    object territory

war amgala-1976 "Battle of Amgala" from 1976-01-27 until 1976-01-29
  source "Zunes and Mundy, Western Sahara (2010)"
  theatre western-sahara
  event e1 1976-01-27 Morocco attacks forces of Algeria
    place western-sahara
    object forces

war entebbe-1976 "Raid on Entebbe" from 1976-07-03 until 1976-07-04
  source "Security Council, 1939th to 1943rd meetings, July 1976"
  theatre Uganda
  event e1 1976-07-03..04 Israel attacks Uganda
    place Uganda
    object forces
    note "To free hostages held by a non-state group with, according to Israel, Ugandan help."

war shaba-1977 "Shaba I and II" from 1977-03-08 until 1978-06-14
  source "Odom, Shaba II (1993)"
  theatre DR-Congo
  event e1 1977-03-08 group "Congolese National Liberation Front" invades DR-Congo
    place DR-Congo
    object territory
    note "From Angola."
  claim c1 1977-03-08 DR-Congo says Angola, Cuba send armed bands into DR-Congo
    denied by Angola, Cuba
  event e2 1978-05-11..13 group "Congolese National Liberation Front" invades DR-Congo
    place DR-Congo
    object territory
  event e3 1978-05-19 France, Belgium give military assistance to DR-Congo

war libya-egypt-1977 "Libyan-Egyptian War" from 1977-07-21 until 1977-07-24
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre Libya, Egypt
  event e1 1977-07-21 Libya attacks Egypt
    place Egypt
    object territory
    note "Sallum; earlier shelling from 07-12 is told of both sides."
  claim c1 1977-07-21 Libya says Egypt attacks Libya
    denied by Egypt
  event e2 1977-07-21 Egypt attacks Libya
    place Libya
    object territory
  event e3 1977-07-24 Egypt agrees a ceasefire with Libya

war ogaden-war "Ogaden War" from 1977-07-13 until 1978-03-15
  cow 187
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 187"
  theatre ogaden
  event e1 1977-07-13..23 Somalia invades Ethiopia
    place ogaden
    object territory
  event e2 1977-11-23..1978-01-24 Cuba attacks forces of Somalia in defence of Ethiopia
    place ogaden
    object forces
  event e3 1978-03-09 Somalia withdraws from Ethiopia

war cambodia-vietnam "Cambodian-Vietnamese War" from 1977-04-30 until 1979-01-08
  cow 189
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 189"
  source "Morris, Why Vietnam Invaded Cambodia (1999)"
  theatre Cambodia, Vietnam
  event e1 1977-04-30 Cambodia attacks Vietnam
    place Vietnam
    object territory
    note "An Giang; clashes on islands in May 1975."
  event e2 1977-09-24 Cambodia attacks Vietnam
    place Vietnam
    object territory
    note "Tay Ninh."
  event e3 1977-12-16..31 Vietnam attacks Cambodia
    place Cambodia
    object territory
  event e4 1978-12-25 Vietnam invades Cambodia
    place Cambodia
    object territory
  event e5 1979-01-07 Vietnam occupies Cambodia
    place Cambodia
    object territory
    note "Phnom Penh."
  note "IWD begins on 1977-09-24."

war litani-1978 "Israeli invasion of South Lebanon, 1978" from 1978-03-11 until 1978-06-13
  source "Security Council resolution 425 (1978)"
  theatre Lebanon
  event e1 1978-03-11 group "Fatah" attacks Israel
    place Israel
    object territory
    note "Coastal road."
  event e2 1978-03-14 Israel invades Lebanon
    place Lebanon
    object territory
  event e3 1978-06-13 Israel withdraws from Lebanon

war uganda-tanzania "Uganda-Tanzania War" from 1978-10-09 until 1979-06-03
  cow 190
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 190"
  theatre Tanzania, Uganda
  event e1 1978-10-09..30 Uganda invades Tanzania
    place Tanzania
    object territory
    note "Kagera; first crossings from 10-09, general attack on 10-30."
  event e2 1978-11-01 Uganda annexes Tanzania
    place Tanzania
    object territory
    note "Kagera salient, declared."
  event e3 1979-01-20 Tanzania invades Uganda
    place Uganda
    object territory
  event e4 1979-02..1979-03 Libya attacks forces of Tanzania alongside Uganda
    place Uganda
    object forces
  event e5 1979-04-11 Uganda capitulates to Tanzania
    note "Fall of Kampala."
  note "Differs from IWD: it has Libya as attacker of Uganda, a fault in the file; Libya fought for Uganda."

war china-vietnam-1979 "Sino-Vietnamese War" from 1979-02-17 until 1979-03-16
  cow 193
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 193"
  theatre Vietnam
  event e1 1979-02-17 China invades Vietnam
    place Vietnam
    object territory
  claim c1 1979-02-17 China says Vietnam attacks China
    denied by Vietnam
    note "Border incursions, alleged in the statement of 02-17."
  event e2 1979-03-16 China withdraws from Vietnam

war yemens-1979 "Second Yemenite War" from 1979-02-24 until 1979-03-29
  source "Agreement of Kuwait, 1979-03-29"
  theatre Yemen-Arab-Republic, Yemen-South
  event e1 1979-02-24 Yemen-South attacks Yemen-Arab-Republic
    place Yemen-Arab-Republic
    object territory
    note "Who began is disputed."
  claim c1 1979-02-24 Yemen-South says Yemen-Arab-Republic attacks Yemen-South
    denied by Yemen-Arab-Republic
  event e2 1979-03-29 Yemen-Arab-Republic agrees a ceasefire with Yemen-South

war tehran-embassy-1979 "Seizure of the United States embassy at Tehran" from 1979-11-04 until 1981-01-20
  source "International Court of Justice, United States Diplomatic and Consular Staff in Tehran, judgment of 1980-05-24"
  theatre Iran
  event e1 1979-11-04 group "Muslim Student Followers of the Imam's Policy" attacks United-States
    place Iran
    object mission
    note "The Court held that the later approval of the state made the holding an act of Iran."
  event e2 1980-04-24 United-States attacks Iran
    place Iran
    object territory
    note "Rescue attempt, broken off at Tabas."

war afghanistan-1979 "Soviet invasion of Afghanistan" from 1979-12-24 until 1989-02-15
  source "General Assembly resolution ES-6/2 of 1980-01-14"
  theatre Afghanistan
  event e1 1979-12-25..27 USSR invades Afghanistan
    place Afghanistan
    object territory
    note "Airlift from 12-24; the palace was stormed on 12-27."
  claim c1 1979-12-28 USSR says Afghanistan requests assistance from USSR
    note "Under the treaty of 1978-12-05; the head of state who was to have asked was killed on 12-27."
  event e2 1989-02-15 USSR withdraws from Afghanistan

war iran-iraq-war "Iran-Iraq War" from 1980-09-22 until 1988-08-20
  cow 199
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 199"
  source "Report of the Secretary-General of 1991-12-09, S/23273"
  theatre Iran, Iraq, persian-gulf
  claim c1 1980-09-22 Iraq says Iran bombards Iraq
    denied by Iran
    note "Shelling of border towns from 1980-09-04."
  event e1 1980-09-22 Iraq invades Iran
    place Iran
    object territory
    note "The Secretary-General found in 1991 that the attack could not be justified under the Charter."
  event e2 1980-09-30 Iran attacks from the air Iraq
    place Iraq
    object territory
    note "Including the reactor site at Osirak."
  event e3 1988-08-20 Iran agrees a ceasefire with Iraq

war stark-1987 "Attack on USS Stark" from 1987-05-17 until 1987-05-17
  source "Formal Investigation into the attack on USS Stark, 1987-06-12"
  theatre persian-gulf
  event e1 1987-05-17 Iraq attacks from the air United-States
    place persian-gulf
    object ship
    note "Iraq spoke of a mistake and paid."

war tanker-war-1987 "United States and Iran in the Persian Gulf" from 1987-09-21 until 1988-07-03
  source "International Court of Justice, Oil Platforms (Iran v. United States), judgment of 2003-11-06"
  theatre persian-gulf
  event e1 1987-09-21 United-States attacks a ship of Iran
    place persian-gulf
    object ship
    note "Iran Ajr, found laying mines."
  claim c1 1987-10-16 United-States says Iran attacks a ship of United-States
    denied by Iran
    note "Sea Isle City; the Court found it not proved that Iran fired."
  event e2 1987-10-19 United-States attacks Iran
    place persian-gulf
    object territory
    note "Oil platforms."
  claim c2 1988-04-14 United-States says Iran attacks a ship of United-States
    denied by Iran
    note "Mine under USS Samuel B. Roberts; not proved, according to the Court."
  event e3 1988-04-18 United-States attacks Iran
    place persian-gulf
    object ship
  event e4 1988-07-03 United-States attacks an aircraft of Iran
    place persian-gulf
    object aircraft
    note "Airliner of Iran Air, by mistake according to the United States."

war paquisha-1981 "Paquisha conflict" from 1981-01-22 until 1981-02-05
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre cordillera-del-condor
  event e1 1981-01-22 Ecuador attacks forces of Peru
    place cordillera-del-condor
    object aircraft
    note "Who began is disputed, the line being unmarked."
  event e2 1981-01-28 Peru attacks Ecuador
    place cordillera-del-condor
    object forces
  event e3 1981-02-05 Ecuador agrees a ceasefire with Peru

war osirak-1981 "Israeli attack on Osirak" from 1981-06-07 until 1981-06-07
  source "Security Council resolution 487 (1981)"
  theatre Iraq
  event e1 1981-06-07 Israel attacks from the air Iraq
    place Iraq
    object territory

war south-africa-angola-1981 "South African attacks on Angola" from 1981-08-23 until 1988-08-08
  source "Security Council resolutions 475 (1980), 545 (1983) and 602 (1987)"
  theatre Angola
  event e1 1981-08-23 South-Africa invades Angola
    place Angola
    object territory
    note "Operation Protea; earlier raids from 1978-05-04 (Cassinga)."
  event e2 1987-08-04 South-Africa attacks Angola
    place Angola
    object forces
    note "Towards Cuito Cuanavale."
  event e3 1988-08-08 South-Africa agrees a ceasefire with Angola, Cuba
  event e4 1988-12-22 South-Africa makes peace with Angola, Cuba

war gulf-of-sidra-1981 "Gulf of Sidra, 1981" from 1981-08-19 until 1981-08-19
  source "Security Council documents S/14632 and S/14636 (1981)" (doubtful)
  theatre mediterranean-sea
  event e1 1981-08-19 Libya attacks an aircraft of United-States
    place gulf-of-sidra
    object aircraft
    note "A missile missed; two Libyan aircraft were then shot down. Libya claimed the gulf as its waters."
  event e2 1981-08-19 United-States attacks an aircraft of Libya
    place gulf-of-sidra
    object aircraft

war falklands-war "Falklands War" from 1982-03-19 until 1982-06-14
  cow 202
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 202"
  source "Security Council resolution 502 (1982)"
  theatre falklands, south-georgia, south-atlantic-ocean
  event e1 1982-03-19..25 Argentina occupies United-Kingdom
    place south-georgia
    note "Landing of a working party at Leith; marines from 1982-03-25."
  event falklands-invaded 1982-04-02 Argentina invades United-Kingdom
    place falklands
    object territory
    provoked no
  event e3 1982-04-03 Argentina attacks United-Kingdom
    place south-georgia
    object territory
  event e4 1982-04-03 group "UN Security Council" takes measures
    note "Resolution 502: breach of the peace, demand of withdrawal of Argentine forces."
  event e5 1982-04-25 United-Kingdom attacks forces of Argentina
    place south-georgia
    object forces
  event e6 1982-05-01 United-Kingdom attacks forces of Argentina
    place falklands
    object forces
  event e7 1982-05-02 United-Kingdom attacks a ship of Argentina
    place south-atlantic-ocean
    object ship
    note "General Belgrano."
  event e8 1982-06-14 Argentina capitulates to United-Kingdom
    note "The garrison."
  record complete for Argentina, United-Kingdom until 1982-04-02

war lebanon-1982 "Lebanon War of 1982" from 1982-06-03 until 1982-09-15
  cow 205
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 205"
  source "Security Council resolutions 508 and 509 (1982)"
  theatre Lebanon
  event e1 1982-06-06 Israel invades Lebanon
    place Lebanon
    object territory
    note "Israel named attacks by the PLO and the shooting of its ambassador in London on 1982-06-03, by another group."
  event e2 1982-06-08..09 Israel attacks forces of Syria
    place Lebanon
    object forces
  event e3 1982-06-11 Israel agrees a ceasefire with Syria
  event e4 1983-05-17 Israel makes peace with Lebanon
    note "Agreement of 1983-05-17; annulled by Lebanon on 1984-03-05."
  note "Differs from IWD and COW: they begin on 1982-04-21 with an Israeli air attack in Lebanon; no Syrian forces were the target then."

war maseru-1982 "South African raid on Maseru" from 1982-12-09 until 1982-12-09
  source "Security Council resolution 527 (1982)"
  theatre Lesotho
  event e1 1982-12-09 South-Africa attacks Lesotho
    place Lesotho
    object territory

war nicaragua-1981 "United States and Nicaragua" from 1981-12-01 until 1990-04-19
  source "International Court of Justice, Military and Paramilitary Activities (Nicaragua v. United States), judgment of 1986-06-27"
  theatre Nicaragua, Honduras, El-Salvador
  event e1 1981-12..1984-05 United-States sends armed bands into Nicaragua
    place Nicaragua
    note "The Court held the arming and training of the contras to be a use of force, not itself an armed attack."
  event e2 1983-09-08..1984-04-30 United-States attacks Nicaragua
    place Nicaragua
    object territory
    note "Attacks on ports and the mining of harbours by its own agents."
  claim c1 1984-04-01 United-States says Nicaragua sends armed bands into El-Salvador
    denied by Nicaragua
    note "The Court found no armed attack imputable to Nicaragua, and no request by El Salvador in time."

war grenada-1983 "United States invasion of Grenada" from 1983-10-25 until 1983-12-15
  source "General Assembly resolution 38/7 of 1983-11-02"
  theatre Grenada
  event e1 1983-10-25 United-States, Jamaica, Barbados, Dominica, Saint-Lucia, Saint-Vincent-and-the-Grenadines, Antigua-and-Barbuda invade Grenada
    place Grenada
    object territory
  claim c1 1983-10-25 United-States says Grenada requests assistance from Barbados
    note "Letter of the Governor-General, and request of the Organisation of Eastern Caribbean States."
  event e2 1983-12-15 United-States withdraws from Grenada

war beirut-1983 "Attacks on the Multinational Force in Lebanon" from 1983-10-23 until 1984-02-26
  source "Report of the DOD Commission on the Beirut attack, 1983-12-20"
  theatre Lebanon
  event e1 1983-10-23 group "Islamic Jihad Organization" attacks forces of United-States, France
    place Lebanon
    object forces
  claim c1 1983-10-23 United-States says Iran, Syria attack United-States
    denied by Iran, Syria
  event e2 1983-12-03 Syria attacks an aircraft of United-States
    place Lebanon
    object aircraft
  event e3 1983-12-04 United-States attacks forces of Syria
    place Lebanon
    object forces

war chad-libya-1983 "Libyan operations in Chad" from 1983-06-24 until 1986-03-31
  source "International Court of Justice, Territorial Dispute (Libya/Chad), judgment of 1994-02-03 (for the frontier)"
  theatre Chad
  event e1 1983-06-24..1983-08-10 Libya attacks Chad
    place Chad
    object territory
    note "Faya-Largeau, with the forces of the GUNT; the Aouzou Strip had been held since 1973."
  event e2 1983-08-09 France gives military assistance to Chad
  event e3 1986-02-10 Libya attacks Chad
    place Chad
    object territory
  event e4 1986-02-16 France attacks from the air Libya in defence of Chad
    place Chad
    object forces
    note "Airfield of Ouadi Doum."

war lampedusa-1986 "Libya and the United States, 1986" from 1986-03-24 until 1986-04-15
  source "General Assembly resolution 41/38 of 1986-11-20"
  theatre Libya, mediterranean-sea
  event e1 1986-03-24 Libya attacks an aircraft of United-States
    place gulf-of-sidra
    object aircraft
  event e2 1986-03-24 United-States attacks a ship of Libya
    place gulf-of-sidra
    object ship
  claim c1 1986-04-05 United-States says Libya attacks United-States
    denied by Libya
    note "Bomb in a Berlin discotheque; a German court found in 2001 that Libyan officials had planned it."
  event e3 1986-04-15 United-States attacks from the air Libya
    place Libya
    object territory
  event e4 1986-04-15 United-Kingdom allows its territory to United-States
  event e5 1986-04-15 Libya attacks Italy
    place lampedusa
    object territory
    note "Two missiles fell into the sea off the island, which held a United States station."

war tunis-1985 "Israeli attack on Tunis" from 1985-10-01 until 1985-10-01
  source "Security Council resolution 573 (1985)"
  theatre Tunisia
  event e1 1985-10-01 Israel attacks from the air Tunisia
    place Tunisia
    object territory
    note "Headquarters of the PLO."

war agacher-1985 "Agacher Strip War" from 1985-12-25 until 1985-12-30
  source "International Court of Justice, Frontier Dispute (Burkina Faso/Mali), order of 1986-01-10"
  theatre Burkina-Faso, Mali
  event e1 1985-12-25 Mali attacks Burkina-Faso
    place agacher
    object territory
    note "Disputed strip; census by Burkina Faso had gone before."
  event e2 1985-12-29..30 Mali agrees a ceasefire with Burkina-Faso

war southern-africa-raids-1986 "South African raids of May 1986" from 1986-05-19 until 1986-05-19
  source "Security Council documents S/18087 (vetoed draft) (1986)" (doubtful)
  theatre Zambia, Zimbabwe, Botswana
  event e1 1986-05-19 South-Africa attacks Zambia
    place Zambia
    object territory
  event e2 1986-05-19 South-Africa attacks Zimbabwe
    place Zimbabwe
    object territory
  event e3 1986-05-19 South-Africa attacks Botswana
    place Botswana
    object territory

war toyota-war "Chadian-Libyan War of 1986-1987" from 1986-11-15 until 1987-09-11
  cow 207
  continues chad-libya-1983
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 207"
  theatre Chad, aouzou, Libya
  event e1 1986-11-15..1986-12-12 Chad attacks forces of Libya
    place Chad
    object forces
    note "Against Libyan forces in northern Chad, there since 1983."
  event e2 1987-08-08 Chad attacks Libya
    place aouzou
    object forces
  event e3 1987-09-05 Chad attacks Libya
    place Libya
    object territory
    note "Maaten al-Sarra."
  event e4 1987-09-11 Chad agrees a ceasefire with Libya
  note "IWD and COW name Chad as initiator; the occupation by Libya came before (chad-libya-1983)."

war china-vietnam-1987 "Sino-Vietnamese border war, 1987" from 1987-01-05 until 1987-02-06
  cow 208
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 208"
  theatre Vietnam
  event e1 1987-01-05 China attacks Vietnam
    place Vietnam
    object territory
    note "Ha Tuyen (Vi Xuyen); border fights since 1984, each side accusing the other."
  claim c1 1987-01-05 China says Vietnam attacks China
    denied by Vietnam

war thai-lao-1987 "Thai-Lao border war" from 1987-12-15 until 1988-02-19
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre Thailand, Laos
  event e1 1987-12-15 (doubtful) Thailand attacks forces of Laos
    object forces
    note "Ban Rom Klao, disputed; Laotian troops had occupied the hill before."
  event e2 1988-02-19 Thailand agrees a ceasefire with Laos

war johnson-reef-1988 "Johnson South Reef" from 1988-03-14 until 1988-03-14
  source "Hayton, The South China Sea (2014)"
  theatre spratlys
  event e1 1988-03-14 China attacks Vietnam
    place spratlys
    object ship
    note "The reef was claimed by both; each side says that the other fired first."
  claim c1 1988-03-14 China says Vietnam attacks China
    denied by Vietnam

war panama-1989 "United States invasion of Panama" from 1989-12-16 until 1990-01-31
  source "General Assembly resolution 44/240 of 1989-12-29"
  theatre Panama
  event e1 1989-12-16 Panama attacks forces of United-States
    place Panama
    object forces
    note "A United States officer was killed at a roadblock."
  claim c1 1989-12-20 United-States says Panama declares war on United-States
    denied by Panama
    note "Resolution of the Panamanian assembly of 1989-12-15 on a state of war."
  event e2 1989-12-20 United-States invades Panama
    place Panama
    object territory

war gulf-war "Gulf War" from 1990-08-02 until 1991-04-11
  cow 211
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 211"
  source "Security Council resolutions 660, 661, 662, 678 (1990) and 687 (1991)"
  theatre Kuwait, Iraq, Saudi-Arabia, persian-gulf
  event kuwait-invaded 1990-08-02 Iraq invades Kuwait
    place Kuwait
    object territory
    provoked no
  event e2 1990-08-02 group "UN Security Council" takes measures
    note "Resolution 660."
  event e3 1990-08-08 Iraq annexes Kuwait
    note "Resolution 662: null and void."
  event e4 1990-08-12 Kuwait requests assistance from United-States
  event e5 1991-01-16..17 United-States, United-Kingdom, France, Saudi-Arabia, Kuwait, Canada, Italy attack from the air Iraq in defence of Kuwait
    place Iraq
    object territory
    note "Under resolution 678. From about 00:00 GMT on 01-17."
  event e6 1991-01-17..1991-02-24 Egypt, Syria, Qatar, Bahrain, United-Arab-Emirates, Oman, Morocco, Pakistan, Bangladesh, Australia attack forces of Iraq in defence of Kuwait
    object forces
    note "As their forces took part, on the ground from 1991-02-24."
  event e7 1991-01-18 Iraq bombards Israel
    place Israel
    object territory
    provoked no
  event e8 1991-01-18 Iraq bombards Saudi-Arabia
    place Saudi-Arabia
    object territory
  event e9 1991-01-29 Iraq invades Saudi-Arabia
    place Saudi-Arabia
    object territory
    note "Khafji."
  event e10 1991-02-28 United-States, United-Kingdom, France, Saudi-Arabia, Kuwait, Egypt, Syria agree a ceasefire with Iraq
    note "Formal ceasefire under resolution 687 on 1991-04-11."
  record complete for Iraq, Kuwait until 1990-08-02
  record complete for Iraq, Israel until 1991-01-18
  note "IWD has the coalition as attackers of Iraq on 1991-01-16 (Washington time), among them Kuwait, and leaves out the invasion of 1990-08-02."
