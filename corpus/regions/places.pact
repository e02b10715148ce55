# Places outside or special to metropolitan territory, about which crises turn. "part of" is metropolitan territory and
# lies where that lies; "administered by" is what a state governs elsewhere (an overseas department or island of full
# standing too), or in spite of another's title. Claims are stated, not judged:
# where two states each call a place their own, both are named and neither is preferred.
# The treaties' own places are in the places-*.pact files beside this one.

# ---- Atlantic, Americas ------------------------------------------------------------------------------------------

place falklands "Falkland Islands"
  alias "Malvinas", "Islas Malvinas", "Falkland Islands (Malvinas)", "Falklands/Malvinas"
  located in south-atlantic-ocean, south-america
  administered by united-kingdom from 1833-01-03 until 1982-04-02
  administered by argentina from 1982-04-03 until 1982-06-13
  administered by united-kingdom from 1982-06-14
  claimed by argentina from 1833-01-03
  source "General Assembly resolution 2065 (XX); Security Council resolution 502 (1982); surrender of 1982-06-14"
  note "Argentine forces landed on 1982-04-02: on that day the islands count as administered by the state attacked."

place bermuda "Bermuda"
  located in north-atlantic-ocean
  administered by united-kingdom
  source "UN list of non-self-governing territories"

place saint-pierre-and-miquelon "Saint Pierre and Miquelon"
  alias "St. Pierre and Miquelon"
  located in north-america, north-atlantic-ocean
  administered by france
  source "Treaty of Paris, 1814-05-30, article 8"

place greenland "Greenland"
  located in north-america, arctic
  administered by denmark
  note "Part of the realm under the constitution since 1953-06-05."
  source "PCIJ, Legal Status of Eastern Greenland, 1933; Danish constitution of 1953-06-05; Self-Government Act of 2009-06-21"

place faroe "Faroe Islands"
  alias "Faroes", "Faeroe Islands"
  located in scandinavia, north-atlantic-ocean
  part of denmark
  source "Home Rule Act of 1948-03-23"

place svalbard "Svalbard"
  alias "Spitsbergen"
  located in arctic, scandinavia
  part of norway from 1925-08-14
  source "Treaty of Paris on Spitsbergen, 1920-02-09, in force 1925-08-14"

place jan-mayen "Jan Mayen"
  located in north-atlantic-ocean, arctic
  part of norway from 1930-02-27
  source "Norwegian law of 1930-02-27"

place azores "Azores"
  located in north-atlantic-ocean
  administered by portugal
  source "Constitution of Portugal, 1976-04-02, articles 5 and 6"

place madeira "Madeira"
  located in north-atlantic-ocean
  administered by portugal
  source "Constitution of Portugal, 1976-04-02, articles 5 and 6"

place canary-islands "Canary Islands"
  alias "Canaries"
  located in north-atlantic-ocean
  administered by spain
  source "Constitution of Spain, 1978-12-29"

place channel-islands "Channel Islands"
  alias "Jersey and Guernsey"
  located in western-europe, north-atlantic-ocean
  administered by united-kingdom until 1940-06-30
  administered by germany from 1940-07-01 until 1945-05-08
  administered by united-kingdom from 1945-05-09
  source "Crown dependencies; liberation of 1945-05-09"

place isle-of-man "Isle of Man"
  located in western-europe, north-atlantic-ocean
  administered by united-kingdom
  source "Crown dependency; Isle of Man Purchase Act 1765"

place alaska "Alaska"
  alias "Russian America"
  located in north-america
  administered by russian-empire until 1867-10-17
  part of united-states from 1867-10-18
  source "Treaty of Washington, 1867-03-30; transfer of 1867-10-18"

place newfoundland "Newfoundland"
  located in north-america
  administered by united-kingdom until 1949-03-30
  part of canada from 1949-03-31
  source "British North America Act 1949"

place puerto-rico "Puerto Rico"
  alias "Porto Rico"
  located in caribbean
  administered by spain until 1898-10-17
  administered by united-states from 1898-10-18
  source "Treaty of Paris, 1898-12-10, article 2"

place us-virgin-islands "United States Virgin Islands"
  alias "Danish West Indies", "Virgin Islands (US)"
  located in caribbean
  administered by denmark until 1917-03-30
  administered by united-states from 1917-03-31
  source "Convention of 1916-08-04; transfer of 1917-03-31"

place guantanamo "Guantanamo Bay naval base"
  alias "Guantanamo Bay", "Gitmo"
  located in caribbean
  part of cuba
  administered by united-states from 1903-12-10
  source "Lease agreements of 1903-02-16/23 and 1903-07-02; treaty of relations of 1934-05-29"
  note "Cuba holds the lease to be void."

place guadeloupe-and-martinique "Guadeloupe and Martinique"
  alias "French West Indies", "French Antilles"
  located in caribbean
  administered by france
  source "French law no. 46-451 of 1946-03-19 (overseas departments)"

place french-guiana "French Guiana"
  alias "Guyane"
  located in south-america
  administered by france
  source "French law no. 46-451 of 1946-03-19 (overseas departments)"

place dutch-caribbean "Aruba, Bonaire, Curacao, Saba, Sint Eustatius and Sint Maarten"
  alias "Netherlands Antilles", "Dutch West Indies"
  located in caribbean
  administered by netherlands
  source "Charter of the Kingdom of the Netherlands, 1954-12-15"

place essequibo "Essequibo"
  alias "Guayana Esequiba", "Essequibo region"
  located in south-america
  administered by united-kingdom until 1966-05-25
  part of guyana from 1966-05-26
  claimed by venezuela from 1962-02 (doubtful)
  source "Award of Paris, 1899-10-03; Geneva agreement of 1966-02-17; ICJ, Arbitral Award of 3 October 1899, orders of 2023-12-01 and 2025-05-01"

place beagle-channel "Islands of the Beagle Channel (Picton, Lennox, Nueva)"
  alias "Picton, Lennox and Nueva"
  located in south-america
  part of chile
  claimed by argentina until 1985-05-01
  source "Award of 1977-05-02; treaty of peace and friendship of 1984-11-29, in force 1985-05-02"

place chaco "Gran Chaco (Boreal)"
  alias "Chaco Boreal", "Gran Chaco"
  located in south-america
  claimed by bolivia, paraguay until 1938-07-20
  part of paraguay from 1938-07-21
  source "Treaty of peace, friendship and boundaries of 1938-07-21"
  note "The treaty left the greater part to Paraguay and a strip in the west to Bolivia."

place tacna-arica "Tacna and Arica"
  alias "Tacna", "Arica"
  located in south-america
  part of peru until 1880-06-06
  administered by chile from 1880-06-07 until 1929-07-27
  claimed by peru from 1880-06-07 until 1929-07-27
  source "Treaty of Ancon, 1883-10-20; treaty of Lima, 1929-06-03, in force 1929-07-28"
  note "By the treaty of 1929 Tacna went to Peru and Arica to Chile."

place antofagasta "Bolivian littoral (Antofagasta)"
  alias "Atacama (littoral)", "Bolivian Litoral"
  located in south-america
  part of bolivia until 1879-02-13
  administered by chile from 1879-02-14 until 1904-10-19
  part of chile from 1904-10-20
  source "Truce of Valparaiso, 1884-04-04; treaty of peace and friendship of 1904-10-20"
  note "The treaty was signed on 1904-10-20 and came into force on 1905-03-10."

place leticia "Leticia"
  located in south-america
  part of colombia from 1930-08-17
  administered by peru from 1932-09-01 until 1933-06-24
  source "Salomon-Lozano treaty, 1922-03-24, delivery of 1930-08-17; agreement of Geneva of 1933-05-25; protocol of Rio de Janeiro of 1934-05-24"
  note "Under a commission of the League of Nations from 1933-06-25 to 1934-06-19."

place cordillera-del-condor "Cordillera del Condor and the upper Cenepa"
  alias "Cenepa"
  located in south-america
  claimed by ecuador, peru until 1998-10-25
  source "Protocol of Rio de Janeiro, 1942-01-29; presidential act of Brasilia, 1998-10-26"

place san-andres "San Andres and Providencia"
  located in caribbean
  part of colombia
  claimed by nicaragua from 1980-02-04 until 2012-11-19
  source "ICJ, Territorial and Maritime Dispute (Nicaragua v. Colombia), 2007-12-13 and 2012-11-19"

# ---- Pacific ------------------------------------------------------------------------------------------------------

place hawaii "Hawaii"
  alias "State of Hawaii", "Territory of Hawaii"
  located in oceania, pacific-ocean
  part of hawaiian-kingdom until 1898-08-11
  administered by united-states from 1898-08-12
  source "Joint resolution of 1898-07-07, transfer of 1898-08-12; admission as a state, 1959-08-21"
  note "One of the states of the Union since 1959-08-21, outside North America."

place pearl-harbor "Pearl Harbor"
  part of hawaii
  located in oceania, pacific-ocean
  source "Joint resolution of the United States of 1898-07-07"

place midway "Midway Atoll"
  alias "Midway Islands"
  located in oceania, pacific-ocean
  administered by united-states from 1867-08-28
  source "Possession taken on 1867-08-28"

place pacific-islands-mandate "Japanese mandated islands of the Pacific"
  alias "South Seas Mandate", "Trust Territory of the Pacific Islands"
  located in oceania, pacific-ocean
  administered by germany from 1899-06-30 until 1914-10-13
  administered by japan from 1914-10-14 until 1944-06-14
  administered by united-states from 1947-07-18 until 1986-10-20
  source "Mandate for the South Seas, 1920-12-17; trusteeship agreement, in force 1947-07-18"
  note "Taken island by island in 1914 and in 1944 and 1945: the days are those of the first landings."

place new-caledonia "New Caledonia"
  located in oceania, pacific-ocean
  administered by france from 1853-09-24
  source "Proclamation of 1853-09-24; Noumea accord of 1998-05-05"

place french-polynesia "French Polynesia"
  alias "Tahiti"
  located in oceania, pacific-ocean
  administered by france from 1842-09-09
  source "Protectorate treaty of 1842-09-09; annexation of 1880-06-29"

place philippine-islands "Philippine Islands before independence"
  alias "Commonwealth of the Philippines"
  located in southeast-asia, pacific-ocean
  administered by spain until 1898-08-12
  administered by united-states from 1898-08-13 until 1942-05-06
  administered by japan from 1942-05-07 until 1945-07-05 (doubtful)
  administered by united-states from 1945-07-06 (doubtful) until 1946-07-03
  part of philippines from 1946-07-04
  source "Treaty of Paris, 1898-12-10, article 3; treaty of Manila, 1946-07-04"

# ---- East Asia and the China seas -----------------------------------------------------------------------------------

place kuril-islands "Southern Kuril Islands"
  alias "Kuriles", "Kurils", "Northern Territories", "Kunashiri, Etorofu, Shikotan and Habomai", "South Kurils"
  located in east-asia, far-east
  part of japan until 1945-08-27
  administered by ussr from 1945-08-28 until 1991-12-25
  administered by russia from 1991-12-26
  claimed by japan from 1945-08-28
  source "Treaty of Shimoda, 1855-02-07; treaty of San Francisco, 1951-09-08, article 2 c; joint declaration of 1956-10-19"
  note "Japan calls the four islands the Northern Territories and holds them to be no part of the Kuril Islands it renounced."

place south-sakhalin "Southern Sakhalin"
  alias "Karafuto"
  located in east-asia, far-east
  administered by russian-empire from 1875-05-07 until 1905-09-04
  part of japan from 1905-09-05 until 1945-08-10
  administered by ussr from 1945-08-11 until 1991-12-25
  administered by russia from 1991-12-26
  source "Treaty of Saint Petersburg, 1875-05-07; treaty of Portsmouth, 1905-09-05; treaty of San Francisco, 1951-09-08, article 2 c"

place takeshima "Takeshima / Dokdo"
  alias "Dokdo", "Liancourt Rocks", "Tokdo"
  located in east-asia, sea-of-japan
  administered by south-korea from 1952-01-18 (doubtful)
  claimed by japan, south-korea, north-korea
  source "Korean proclamation of 1952-01-18; Japanese note verbale of 1952-01-28"

place taiwan-strait "Taiwan Strait"
  alias "Formosa Strait", "Straits of Taiwan"
  located in east-asia, far-east
  source "International Hydrographic Organization, Limits of Oceans and Seas (1953): between the East and South China Seas"
  note "Waters, not territory: an attack here falls on forces, ships or aircraft."

place dachen-islands "Dachen Islands"
  alias "Tachen Islands", "Tachens"
  located in east-asia, far-east, east-china-sea
  administered by taiwan until 1955-02-11 (doubtful)
  administered by china from 1955-02-13 (doubtful)
  source "Evacuation of February 1955 (Foreign Relations of the United States 1955-57, volume II)"

place formosa-under-japan "Taiwan and the Pescadores under Japanese rule"
  alias "Colonial Taiwan"
  located in east-asia, far-east
  part of china until 1895-06-01
  part of japan from 1895-06-02 until 1945-10-24
  source "Treaty of Shimonoseki, 1895-04-17, transfer of 1895-06-02; surrender in Taipei, 1945-10-25"

place korea-under-japan "Korea under Japanese rule"
  alias "Chosen (colony)"
  located in east-asia, far-east
  part of korea until 1910-08-28
  part of japan from 1910-08-29 until 1945-09-08
  source "Treaty of annexation of 1910-08-22, in force 1910-08-29; General Order no. 1; surrender in Seoul, 1945-09-09"

place korea-dmz "Korean demilitarised zone"
  alias "DMZ", "Joint Security Area", "Panmunjom"
  located in east-asia, far-east
  source "Armistice agreement of 1953-07-27, article 1"
  note "Two kilometres on either side of the line: the southern half is under the United Nations Command, the northern under the DPRK."

place yeonpyeong "Yeonpyeong and the islands of the Yellow Sea"
  alias "Yeonpyeong Island", "Five West Sea Islands", "Baengnyeong Island"
  located in east-asia, far-east, yellow-sea
  part of south-korea
  source "Armistice agreement of 1953-07-27, paragraph 13 b"

place northern-limit-line "Waters about the Northern Limit Line"
  alias "NLL"
  located in yellow-sea
  source "Line drawn by the United Nations Command on 1953-08-30; not agreed by the DPRK"

place paracels "Paracel Islands"
  alias "Xisha Islands", "Hoang Sa"
  located in south-china-sea
  administered by china from 1974-01-20
  claimed by china, taiwan
  claimed by south-vietnam until 1975-04-30
  claimed by vietnam from 1976-07-02
  source "Clash of 1974-01-19..20; Permanent Court of Arbitration, South China Sea arbitration, 2016-07-12 (no finding on title)"
  note "Before 1974 the eastern group was held by China and the western by South Vietnam."

place spratlys "Spratly Islands"
  alias "Nansha Islands", "Truong Sa", "Kalayaan Islands"
  located in south-china-sea
  claimed by china, taiwan
  claimed by south-vietnam until 1975-04-30
  claimed by vietnam from 1976-07-02
  claimed by philippines from 1971-07-10
  claimed by malaysia from 1979-12-21
  source "Permanent Court of Arbitration, South China Sea arbitration, 2016-07-12 (no finding on title)"
  note "Each claimant but Brunei holds some of the features: who administers depends on the feature. Brunei claims waters and one reef."

place johnson-south-reef "Johnson South Reef"
  part of spratlys
  located in south-china-sea
  administered by china from 1988-03-14
  claimed by vietnam, philippines, taiwan
  source "Clash of 1988-03-14"

place mischief-reef "Mischief Reef"
  alias "Panganiban Reef", "Meiji Reef"
  located in south-china-sea
  administered by china from 1995-02
  claimed by philippines, vietnam, taiwan
  source "Permanent Court of Arbitration, South China Sea arbitration, 2016-07-12: low-tide elevation in the Philippine exclusive economic zone"

place second-thomas-shoal "Second Thomas Shoal"
  alias "Ayungin Shoal", "Ren'ai Jiao", "Renai Reef"
  located in south-china-sea
  administered by philippines from 1999-05-09
  claimed by china, taiwan, vietnam, philippines
  source "Permanent Court of Arbitration, South China Sea arbitration, 2016-07-12: low-tide elevation in the Philippine exclusive economic zone"
  note "A grounded Philippine naval vessel with a crew has been there since 1999."

place scarborough-shoal "Scarborough Shoal"
  alias "Bajo de Masinloc", "Huangyan Island", "Panatag Shoal"
  located in south-china-sea
  administered by china from 2012-06 (doubtful)
  claimed by china, taiwan, philippines
  source "Permanent Court of Arbitration, South China Sea arbitration, 2016-07-12 (no finding on title)"
  note "No state has built or garrisons there; Chinese coast guard ships have controlled access since 2012."

place thitu "Thitu Island"
  alias "Pag-asa Island", "Zhongye Island"
  located in south-china-sea
  administered by philippines from 1971
  claimed by china, taiwan, vietnam, philippines
  source "Presidential decree no. 1596 of the Philippines, 1978-06-11"

place itu-aba "Itu Aba"
  alias "Taiping Island"
  located in south-china-sea
  administered by taiwan from 1956
  claimed by china, vietnam, philippines
  source "Permanent Court of Arbitration, South China Sea arbitration, 2016-07-12 (no finding on title)"

place gulf-of-tonkin "Gulf of Tonkin"
  located in south-china-sea, southeast-asia
  source "International Hydrographic Organization, Limits of Oceans and Seas (1953)"

place hong-kong "Hong Kong"
  alias "Hongkong"
  located in east-asia, far-east
  administered by united-kingdom from 1841-01-26 until 1941-12-24
  administered by japan from 1941-12-25 until 1945-08-29
  administered by united-kingdom from 1945-08-30 until 1997-06-30
  part of china from 1997-07-01
  source "Treaty of Nanking, 1842-08-29; joint declaration of 1984-12-19"

place macau "Macau"
  alias "Macao"
  located in east-asia, far-east
  administered by portugal until 1999-12-19
  part of china from 1999-12-20
  source "Treaty of Peking, 1887-12-01; joint declaration of 1987-04-13"

place tibet-region "Tibet (territory)"
  alias "Xizang", "Tibet Autonomous Region"
  located in east-asia
  part of tibet from 1913-02-13 until 1951-05-22
  part of china from 1951-05-23
  claimed by china from 1913-02-13 until 1951-05-22
  source "Agreement of 1951-05-23"

place xinjiang "Xinjiang"
  alias "Sinkiang", "East Turkestan"
  located in east-asia, central-asia
  part of china
  source "Treaty of Saint Petersburg, 1881-02-24"

place port-arthur "Port Arthur and the Liaotung leased territory"
  alias "Lushun", "Kwantung Leased Territory", "Dairen"
  located in east-asia, far-east
  part of china
  administered by russian-empire from 1898-03-27 until 1905-01-01
  administered by japan from 1905-01-02 until 1945-08-21
  administered by ussr from 1945-08-22 until 1955-05-25 (doubtful)
  source "Convention of 1898-03-27; treaty of Portsmouth, 1905-09-05; agreements of 1945-08-14, 1950-02-14 and 1954-10-12"

place tsingtao "Tsingtao (Kiaochow leased territory)"
  alias "Kiautschou", "Kiaochow", "Qingdao", "Tsingtau"
  located in east-asia, far-east
  part of china
  administered by germany from 1897-11-14 until 1914-11-07
  administered by japan from 1914-11-08 until 1922-12-09
  source "Convention of 1898-03-06; treaty of Versailles, articles 156 to 158; treaty of Washington of 1922-02-04"

place shandong "Shandong"
  alias "Shantung"
  located in east-asia, far-east
  part of china
  source "Treaty of Washington of 1922-02-04"

place weihaiwei "Weihaiwei"
  alias "Wei-hai-wei"
  located in east-asia, far-east
  part of china
  administered by united-kingdom from 1898-07-01 until 1930-09-30
  source "Conventions of 1898-07-01 and 1930-04-18"

place zhenbao-island "Zhenbao (Damansky) Island"
  alias "Damansky Island", "Zhenbao"
  located in east-asia, far-east
  administered by ussr until 1969-09-10 (doubtful)
  part of china from 1991-05-16
  claimed by china until 1991-05-15
  claimed by ussr until 1991-05-15
  source "Border agreement of 1991-05-16"

# ---- South and South-East Asia ---------------------------------------------------------------------------------------

place kashmir "Kashmir"
  alias "Jammu and Kashmir (princely state)", "Jammu-Kashmir"
  located in south-asia
  claimed by india from 1947-10-26
  claimed by pakistan from 1947-10-27
  source "Instrument of accession of 1947-10-26; Security Council resolution 47 (1948); Simla agreement of 1972-07-02"
  note "Divided by the line of control: the parts are the places indian-kashmir, pakistani-kashmir and aksai-chin."

place indian-kashmir "Jammu and Kashmir and Ladakh"
  alias "Indian-administered Kashmir", "Jammu and Kashmir", "Ladakh", "Pahalgam"
  part of kashmir
  located in south-asia
  administered by india from 1947-10-27
  claimed by pakistan from 1947-10-27
  source "Instrument of accession of 1947-10-26; ceasefire line of 1949-07-27; line of control of 1972-12-11"

place pakistani-kashmir "Azad Kashmir and Gilgit-Baltistan"
  alias "Azad Kashmir", "Gilgit-Baltistan", "Pakistan-administered Kashmir", "Northern Areas"
  part of kashmir
  located in south-asia
  administered by pakistan from 1947-11-01 (doubtful)
  claimed by india from 1947-10-26
  source "Ceasefire line of 1949-07-27; line of control of 1972-12-11"

place aksai-chin "Aksai Chin"
  located in south-asia, east-asia
  administered by china from 1957 (doubtful)
  claimed by india
  source "Notes exchanged by India and China, 1954 to 1962 (White Papers of the Indian government)"

place siachen "Siachen Glacier"
  located in south-asia
  administered by india from 1984-04-13
  claimed by pakistan
  source "Karachi agreement of 1949-07-27; Indian operation of 1984-04-13"

place galwan-valley "Galwan Valley"
  part of aksai-chin
  located in south-asia, east-asia
  claimed by india, china
  source "Statements of both foreign ministries of June 2020"
  note "The line of actual control is not agreed there."

place arunachal-pradesh "Arunachal Pradesh"
  alias "North-East Frontier Agency", "NEFA", "South Tibet", "Zangnan"
  located in south-asia
  part of india from 1947-08-15
  claimed by china
  source "Simla convention of 1914-07-03 (McMahon line); Chinese notes of 1959"

place doklam "Doklam"
  alias "Donglang"
  located in south-asia
  claimed by bhutan, china
  source "Statements of the three governments of June to August 2017"

place east-pakistan "East Pakistan"
  alias "East Bengal"
  located in south-asia
  part of pakistan from 1947-08-14 until 1971-12-16
  part of bangladesh from 1971-12-17
  source "Indian Independence Act 1947; instrument of surrender of 1971-12-16"

place goa "Goa, Daman and Diu"
  alias "Portuguese India"
  located in south-asia
  administered by portugal until 1961-12-18
  part of india from 1961-12-19
  claimed by portugal from 1961-12-19 until 1974-12-31
  source "ICJ, Right of Passage over Indian Territory, 1960; treaty of 1974-12-31"

place rann-of-kutch "Rann of Kutch"
  alias "Rann of Cutch"
  located in south-asia
  claimed by india, pakistan until 1968-02-19
  source "Award of the Indo-Pakistan Western Boundary tribunal, 1968-02-19"

place british-burma "Burma under British rule"
  located in southeast-asia
  administered by united-kingdom from 1886-01-01 until 1948-01-03
  source "Proclamation of 1886-01-01; Burma Independence Act 1947"

place british-malaya "Malaya and the Straits Settlements under British rule"
  alias "British Malaya", "Straits Settlements"
  located in southeast-asia
  administered by united-kingdom until 1942-02-14
  administered by japan from 1942-02-15 until 1945-09-11
  administered by united-kingdom from 1945-09-12 until 1957-08-30
  source "Surrenders in Singapore of 1942-02-15 and 1945-09-12"

place north-borneo "North Borneo (Sabah)"
  alias "Sabah", "British North Borneo"
  located in southeast-asia
  administered by united-kingdom until 1963-09-15
  part of malaysia from 1963-09-16
  claimed by philippines from 1962-06-22
  source "Agreement relating to Malaysia of 1963-07-09; Philippine note of 1962-06-22"

place french-indochina "French Indochina"
  located in southeast-asia, indochina
  administered by france from 1887-10-17 until 1945-03-08
  administered by japan from 1945-03-09 until 1945-09-01
  administered by france from 1945-09-23 until 1954-07-20
  source "Decree of 1887-10-17; Geneva agreement of 1954-07-20"

place netherlands-indies "Netherlands East Indies"
  alias "Dutch Indies"
  located in southeast-asia
  administered by netherlands until 1942-03-08
  administered by japan from 1942-03-09 until 1945-08-17
  source "Capitulation of Kalijati, 1942-03-09 (signed 03-08); transfer of sovereignty of 1949-12-27"
  note "From 1945-08-17 to 1949-12-27 both the Netherlands and the Republic of Indonesia governed parts."

place west-new-guinea "West New Guinea"
  alias "West Irian", "West Papua", "Netherlands New Guinea"
  located in oceania, southeast-asia
  administered by netherlands until 1962-09-30
  part of indonesia from 1963-05-01
  claimed by indonesia from 1945-08-17 until 1963-04-30
  source "Agreement of New York, 1962-08-15"

place portuguese-timor "East Timor before independence"
  alias "Portuguese Timor"
  located in southeast-asia
  administered by portugal until 1975-12-06
  administered by indonesia from 1975-12-07 until 1999-10-25
  part of east-timor from 2002-05-20
  source "Security Council resolutions 384 (1975) and 1272 (1999)"
  note "Under United Nations administration from 1999-10-25 to 2002-05-19."

place diego-garcia "Diego Garcia and the Chagos Archipelago"
  alias "Chagos Archipelago", "Chagos Islands", "British Indian Ocean Territory"
  located in indian-ocean
  administered by united-kingdom
  claimed by mauritius from 1968-03-12
  source "ICJ, advisory opinion of 2019-02-25; General Assembly resolution 73/295; agreement signed on 2025-05-22"

# ---- Eastern Europe, the Caucasus ----------------------------------------------------------------------------------------

place crimea "Crimea"
  alias "Sevastopol", "Crimean Peninsula"
  located in eastern-europe
  part of russian-empire until 1922-12-29
  part of ussr from 1922-12-30 until 1991-08-23
  part of ukraine from 1991-08-24
  administered by russia from 2014-03-18
  claimed by russia from 2014-03-18
  source "Decree of the Presidium of the Supreme Soviet of 1954-02-19; treaty of 2014-03-18; General Assembly resolution 68/262"
  note "Of the Russian Soviet republic until 1954-02-19, of the Ukrainian one afterwards."

place donbas "Donbas"
  alias "Donbass", "Donetsk and Luhansk oblasts"
  located in eastern-europe
  part of ukraine from 1991-08-24
  claimed by russia from 2022-09-30
  source "General Assembly resolution ES-11/4 of 2022-10-12; protocol of Minsk of 2014-09-05"
  note "The two proclaimed republics governed parts from 2014, Russia most of it since 2022; the line moves, so no administration is stated."

place kherson-and-zaporizhzhia "Kherson and Zaporizhzhia oblasts"
  alias "Kherson", "Zaporizhzhia"
  located in eastern-europe
  part of ukraine from 1991-08-24
  claimed by russia from 2022-09-30
  source "General Assembly resolution ES-11/4 of 2022-10-12"
  note "Partly under Russian administration since March 2022; the line moves, so no administration is stated."

place snake-island "Snake Island"
  alias "Zmiinyi Island"
  located in eastern-europe, black-sea
  part of ukraine from 1991-08-24
  source "ICJ, Maritime Delimitation in the Black Sea, 2009-02-03"

place kursk "Kursk region"
  alias "Kursk oblast"
  located in eastern-europe
  part of russian-empire until 1922-12-29
  part of ussr from 1922-12-30 until 1991-12-25
  part of russia from 1991-12-26
  source "Constitution of the Russian Federation, 1993-12-12, article 65"
  note "Ukrainian forces held a part from 2024-08-06 to April 2025."

place belgorod "Belgorod region"
  alias "Belgorod oblast"
  located in eastern-europe
  part of russia from 1991-12-26
  source "Constitution of the Russian Federation, 1993-12-12, article 65"

place kerch-strait "Kerch Strait"
  located in black-sea, eastern-europe
  source "Treaty of 2003-12-24 between Russia and Ukraine on the Sea of Azov and the Kerch Strait"

place kaliningrad "Kaliningrad region"
  alias "Koenigsberg", "Kaliningrad oblast"
  located in eastern-europe
  part of prussia until 1871-01-17
  part of germany from 1871-01-18 until 1945-04-08
  part of ussr from 1945-04-09 until 1991-12-25
  part of russia from 1991-12-26
  source "Potsdam protocol, 1945-08-02, section VI; treaty of Moscow, 1990-09-12"

place east-prussia "East Prussia"
  located in central-europe, eastern-europe
  part of prussia until 1871-01-17
  part of germany from 1871-01-18 until 1945-05-08
  source "Treaty of Versailles; Potsdam protocol, 1945-08-02, section VI"

place transnistria "Transnistria"
  alias "Transdniestria", "Pridnestrovie", "Dniester Moldavian Republic"
  located in eastern-europe
  part of moldova from 1991-08-27
  source "Agreement of 1992-07-21; European Court of Human Rights, Ilascu, 2004-07-08"
  note "Governed since 1990 by authorities of its own that no state recognises, with Russian troops present."

place bessarabia "Bessarabia"
  located in eastern-europe
  part of russian-empire from 1812-05-28 until 1918-04-08
  administered by romania from 1918-04-09 until 1940-06-27
  claimed by ussr from 1922-12-30 until 1940-06-27
  part of ussr from 1940-06-28 until 1991-08-26
  part of moldova from 1991-08-27
  source "Treaty of Bucharest, 1812-05-28; treaty of Paris, 1920-10-28 (not in force); treaty of Paris, 1947-02-10"
  note "Under Romanian administration again from July 1941 to August 1944; the south and north belong to Ukraine since 1940."

place bukovina "Bukovina"
  located in eastern-europe
  part of austrian-empire until 1867-06-07
  part of austria-hungary from 1867-06-08 until 1918-11-11
  part of romania from 1918-11-28
  source "Treaty of Saint-Germain, 1919-09-10, article 59; treaty of Paris, 1947-02-10"
  note "The northern half was taken by the USSR on 1940-06-28 and belongs to Ukraine."

place transylvania "Transylvania"
  located in eastern-europe
  part of austrian-empire until 1867-06-07
  part of austria-hungary from 1867-06-08 until 1918-11-11
  part of romania from 1918-12-01
  source "Treaty of Trianon, 1920-06-04; Vienna award of 1940-08-30; treaty of Paris, 1947-02-10, article 2"
  note "The north was administered by Hungary from 1940-08-30 to 1944."

place dobruja "Southern Dobruja"
  alias "Southern Dobrudja"
  located in balkans
  part of bulgaria from 1878-07-13 until 1913-08-09
  part of romania from 1913-08-10 until 1940-09-06
  part of bulgaria from 1940-09-07
  source "Treaty of Bucharest, 1913-08-10; treaty of Craiova, 1940-09-07"

place nagorno-karabakh "Nagorno-Karabakh"
  alias "Artsakh", "Karabakh", "Nagorny Karabakh"
  located in caucasus
  part of azerbaijan from 1991-08-30
  administered by armenia from 1994-05-12 (doubtful) until 2023-09-19 (doubtful)
  source "Security Council resolution 822 (1993) and three more; European Court of Human Rights, Chiragov, 2015-06-16; statement of 2020-11-09; ceasefire of 2023-09-20"
  note "Governed by the proclaimed Republic of Artsakh, which no member of the United Nations recognised; that Armenia administered it is the finding of the European Court, which Armenia denied."

place nakhchivan "Nakhchivan"
  alias "Nakhichevan"
  located in caucasus
  part of azerbaijan from 1991-08-30
  source "Treaty of Kars, 1921-10-13, article 5"

place kars "Kars and Ardahan"
  located in caucasus
  part of ottoman-empire until 1878-07-12
  part of russian-empire from 1878-07-13 until 1918-03-02
  part of ottoman-empire from 1921-10-13 until 1923-10-28
  part of turkey from 1923-10-29
  source "Treaty of Berlin, 1878-07-13, article 58; treaty of Brest-Litovsk, 1918-03-03; treaty of Kars, 1921-10-13"

# ---- Middle East ---------------------------------------------------------------------------------------------------------

place golan "Golan Heights"
  alias "Golan", "Syrian Golan"
  located in middle-east, asia
  part of syria from 1944-01-01 until 1958-02-21
  administered by egypt from 1958-02-22 until 1961-09-27
  part of syria from 1961-09-28
  administered by israel from 1967-06-10
  claimed by israel from 1981-12-14
  source "Security Council resolutions 242 (1967), 350 (1974) and 497 (1981)"

place west-bank "West Bank"
  alias "Judea and Samaria"
  located in middle-east, asia
  administered by jordan from 1949-04-03 until 1967-06-06
  administered by israel from 1967-06-07
  claimed by jordan from 1950-04-24 until 1988-07-31
  claimed by palestine from 1988-11-15
  source "Armistice agreement of 1949-04-03; Security Council resolution 242 (1967); interim agreement of 1995-09-28; ICJ, advisory opinions of 2004-07-09 and 2024-07-19"
  note "The Palestinian Authority governs parts under the agreements of 1993 to 1995."

place east-jerusalem "East Jerusalem"
  located in middle-east, asia
  administered by jordan from 1949-04-03 until 1967-06-06
  administered by israel from 1967-06-07
  claimed by israel from 1967-06-27
  claimed by palestine from 1988-11-15
  source "Security Council resolutions 252 (1968) and 478 (1980); ICJ, advisory opinions of 2004-07-09 and 2024-07-19"

place gaza "Gaza Strip"
  alias "Gaza"
  located in middle-east
  administered by egypt from 1949-02-24 until 1956-11-01
  administered by israel from 1956-11-02 until 1957-03-07
  administered by egypt from 1957-03-08 until 1967-06-05
  administered by israel from 1967-06-06 until 2005-09-12
  claimed by palestine from 1988-11-15
  source "Armistice agreement of 1949-02-24; Security Council resolution 242 (1967); withdrawal of 2005-09-12; ICJ, advisory opinion of 2024-07-19"
  note "Whether it stayed occupied after 2005 is disputed; Hamas governed it from June 2007."

place sinai "Sinai"
  located in middle-east, north-africa
  part of egypt from 1922-02-28
  administered by israel from 1956-11-05 until 1957-03-07
  administered by israel from 1967-06-08 until 1982-04-24
  source "Treaty of peace of 1979-03-26; withdrawal of 1982-04-25"

place suez-canal-zone "Suez Canal"
  alias "Suez Canal", "Suez", "Canal Zone (Suez)"
  located in north-africa, middle-east
  part of egypt from 1922-02-28
  source "Convention of Constantinople, 1888-10-29; treaties of 1936-08-26 and 1954-10-19"
  note "British forces were stationed there until 1956-06-13."

place shebaa-farms "Shebaa Farms"
  alias "Mount Dov"
  located in middle-east, asia
  administered by israel from 1967-06-10
  claimed by lebanon, syria
  source "Reports of the UN Secretary-General S/2000/460 and S/2007/641"

place mandatory-palestine "Palestine under the British mandate"
  alias "Mandate Palestine", "British Palestine"
  located in middle-east, asia
  part of ottoman-empire until 1917-12-08
  administered by united-kingdom from 1917-12-09 until 1948-05-14
  source "Mandate for Palestine, 1922-07-24, in force 1923-09-29; General Assembly resolution 181 (II)"

place levant-mandate "Syria and Lebanon under the French mandate"
  alias "French Syria", "Levant States"
  located in middle-east, asia
  part of ottoman-empire until 1918-10-30
  administered by france from 1920-04-25 until 1943-12-31
  source "Mandate for Syria and the Lebanon, 1922-07-24; transfer of powers of 1943-12-22 and 1944-01-01"

place iraq-mandate "Iraq under the British mandate"
  located in middle-east, asia
  part of ottoman-empire until 1918-10-30
  administered by united-kingdom from 1920-04-25 until 1932-10-02
  source "Treaty of 1922-10-10; admission to the League of Nations, 1932-10-03"

place hatay "Hatay (Sanjak of Alexandretta)"
  alias "Alexandretta", "Iskenderun"
  located in middle-east, asia
  part of ottoman-empire until 1918-10-30
  administered by france from 1918-11-09 (doubtful) until 1939-07-22
  part of turkey from 1939-07-23
  claimed by syria
  source "Agreement of Ankara of 1939-06-23"
  note "From 1938-09-02 to 1939-06-29 a republic under French and Turkish troops."

place mosul "Mosul vilayet"
  located in middle-east, asia
  part of ottoman-empire until 1918-11-07
  administered by united-kingdom from 1918-11-08 until 1932-10-02
  part of iraq from 1932-10-03
  claimed by turkey from 1923-10-29 until 1926-06-04
  source "Council of the League of Nations, 1925-12-16; treaty of Ankara, 1926-06-05"

place shatt-al-arab "Shatt al-Arab"
  alias "Arvand Rud", "Arvand"
  located in middle-east, asia
  claimed by iran, iraq
  source "Treaty of 1937-07-04; agreement of Algiers, 1975-03-06, and treaty of 1975-06-13; Iraqi abrogation of 1980-09-17; exchange of letters of August 1990"
  note "Boundary river: since 1975 the line follows the main channel."

place khuzestan "Khuzestan"
  alias "Arabistan", "Khuzistan"
  located in middle-east, asia
  part of iran
  source "Treaty of Erzurum, 1847-05-31"

place abu-musa "Abu Musa and the Tunbs"
  alias "Greater and Lesser Tunb", "Tunb Islands", "Tunbs"
  located in persian-gulf, middle-east
  administered by iran from 1971-11-30
  claimed by united-arab-emirates from 1971-12-02
  source "Memorandum of understanding of November 1971; Security Council document S/PV.1610 (1971-12-09)"

place hormuz "Strait of Hormuz"
  alias "Straits of Hormuz", "Hormuz Strait"
  located in persian-gulf, indian-ocean, middle-east
  source "UN Convention on the Law of the Sea, part III"
  note "Waters of Iran and Oman: an attack here falls on forces, ships or aircraft."

place bab-el-mandeb "Bab el-Mandeb"
  alias "Bab al-Mandab"
  located in red-sea, indian-ocean
  source "UN Convention on the Law of the Sea, part III"

place strait-of-tiran "Strait of Tiran"
  alias "Straits of Tiran", "Gulf of Aqaba"
  located in red-sea, middle-east
  source "Security Council document S/7906 (1967-05-26); treaty of peace of 1979-03-26, article 5"

place aden "Aden and the Aden protectorate"
  alias "Aden Colony", "Federation of South Arabia"
  located in middle-east, asia
  administered by united-kingdom from 1839-01-19 until 1967-11-29
  part of yemen-south from 1967-11-30 until 1990-05-21
  part of yemen from 1990-05-22
  source "Geneva memorandum of 1967-11-29"

place british-gulf-states "Protected states of the Persian Gulf"
  alias "Trucial States", "Trucial Coast", "Trucial Oman"
  located in middle-east, asia, persian-gulf
  administered by united-kingdom until 1971-08-14
  source "Exclusive agreements of 1892 and later; exchanges of notes of 1971"
  note "Bahrain, Qatar and the later United Arab Emirates; independent between 1971-08-15 and 1971-12-02. Britain conducted their foreign relations."

place northern-cyprus "Northern Cyprus"
  alias "TRNC", "Turkish Republic of Northern Cyprus"
  located partly in europe, middle-east
  part of cyprus from 1960-08-16
  administered by turkey from 1974-08-16
  source "Security Council resolutions 353 (1974) and 541 (1983); European Court of Human Rights, Loizidou, 1996-12-18"
  note "Governed by an authority that only Turkey recognises as a state; that Turkey has effective control is the finding of the European Court."

place british-cyprus "Cyprus under British administration"
  located partly in europe, middle-east
  part of ottoman-empire until 1914-11-04
  administered by united-kingdom from 1878-07-12 until 1960-08-15
  source "Convention of 1878-06-04; annexation of 1914-11-05; treaty of Lausanne, article 20"

place akrotiri-and-dhekelia "Sovereign Base Areas of Akrotiri and Dhekelia"
  alias "Akrotiri", "Dhekelia", "British bases in Cyprus"
  located partly in europe, middle-east
  administered by united-kingdom from 1878-07-12
  source "Treaty of Establishment, 1960-08-16, article 1"

# ---- Western and Central Europe, the Mediterranean --------------------------------------------------------------------------

place gibraltar "Gibraltar"
  located in western-europe, mediterranean-sea
  administered by united-kingdom from 1713-07-13
  claimed by spain
  source "Treaty of Utrecht, 1713-07-13, article 10; General Assembly resolution 2353 (XXII)"

place ceuta "Ceuta"
  located in north-africa
  administered by spain
  claimed by morocco from 1956-03-02
  source "Constitution of Spain, 1978-12-29"

place melilla "Melilla"
  located in north-africa
  administered by spain
  claimed by morocco from 1956-03-02
  source "Constitution of Spain, 1978-12-29"

place malta-colony "Malta under British rule"
  located in western-europe, mediterranean-sea
  administered by united-kingdom from 1800-09-05 until 1964-09-20
  source "Treaty of Paris, 1814-05-30, article 7"

place ionian-islands "Ionian Islands"
  alias "United States of the Ionian Islands", "Corfu"
  located in balkans
  administered by united-kingdom from 1815-11-05 until 1864-05-20
  part of greece from 1864-05-21
  source "Treaty of Paris, 1815-11-05; treaty of London, 1864-03-29"

place savoy-and-nice "Savoy and Nice"
  alias "Nice", "County of Nice"
  located in western-europe
  part of sardinia until 1860-06-13
  part of france from 1860-06-14
  source "Treaty of Turin, 1860-03-24"

place lombardy "Lombardy"
  located in western-europe
  part of austrian-empire until 1859-07-10
  part of sardinia from 1859-07-11 until 1861-03-16
  part of italy from 1861-03-17
  source "Preliminaries of Villafranca, 1859-07-11; treaty of Zurich, 1859-11-10"

place venetia "Venetia"
  alias "Veneto", "Venice"
  located in western-europe
  part of austrian-empire until 1866-10-18
  part of italy from 1866-10-19
  source "Treaty of Vienna, 1866-10-03"

place rome "Rome and the Patrimony of Saint Peter"
  alias "Lazio"
  located in western-europe
  part of papal-states until 1870-09-20
  part of italy from 1870-09-21
  source "September convention of 1864-09-15; capitulation of 1870-09-20; decree of 1870-10-09"

place south-tyrol "South Tyrol and Trentino"
  alias "Trentino", "Alto Adige"
  located in western-europe, central-europe
  part of austrian-empire until 1867-06-07
  part of austria-hungary from 1867-06-08 until 1918-11-02
  part of italy from 1918-11-03
  source "Armistice of Villa Giusti, 1918-11-03; treaty of Saint-Germain, 1919-09-10, article 27"

place trieste "Trieste and Istria"
  alias "Free Territory of Trieste", "Istria"
  located in western-europe, balkans
  part of austrian-empire until 1867-06-07
  part of austria-hungary from 1867-06-08 until 1918-11-02
  part of italy from 1918-11-03 until 1947-09-14
  administered by united-kingdom from 1945-06-12 until 1954-10-26
  administered by united-states from 1945-06-12 until 1954-10-26
  claimed by italy, yugoslavia from 1947-09-15 until 1954-10-04
  part of italy from 1954-10-27
  source "Treaty of peace with Italy, 1947-02-10, article 21; memorandum of London, 1954-10-05"
  note "Zone A was governed by Great Britain and the United States, zone B by Yugoslavia, from June 1945 to October 1954."

place fiume "Fiume"
  alias "Rijeka"
  located in balkans, central-europe
  part of austrian-empire until 1867-06-07
  part of austria-hungary from 1867-06-08 until 1918-11-11
  part of italy from 1924-02-22 (doubtful) until 1947-09-14
  part of yugoslavia from 1947-09-15 until 1991-10-07
  part of croatia from 1991-10-08
  source "Treaty of Rapallo, 1920-11-12; treaty of Rome, 1924-01-27; treaty of Paris, 1947-02-10"

place alsace-lorraine "Alsace-Lorraine"
  alias "Alsace", "Elsass-Lothringen", "Reichsland"
  located in western-europe
  part of france until 1871-05-09
  part of germany from 1871-05-10 until 1918-11-10
  part of france from 1918-11-11
  administered by germany from 1940-06-22 until 1944-11-22
  source "Treaty of Frankfurt, 1871-05-10; treaty of Versailles, article 51 (with effect from 1918-11-11)"

place eupen-malmedy "Eupen and Malmedy"
  located in western-europe
  part of prussia until 1871-01-17
  part of germany from 1871-01-18 until 1920-01-09
  part of belgium from 1920-01-10
  administered by germany from 1940-05-18 until 1944-09-11 (doubtful)
  source "Treaty of Versailles, articles 34 and 35"

place saar "Saar"
  alias "Saarland", "Saar Basin"
  located in western-europe, central-europe
  part of germany from 1871-01-18 until 1945-05-08
  administered by france from 1947-12-17 until 1956-12-31
  part of germany from 1957-01-01
  source "Treaty of Versailles, articles 45 to 50; Council of the League of Nations, 1935-01-17; treaty of Luxembourg, 1956-10-27"
  note "Governed by the League of Nations from 1920-01-10 to 1935-02-28."

place rhineland "Rhineland"
  located in western-europe
  part of prussia from 1815-06-09 until 1871-01-17
  part of germany from 1871-01-18
  source "Treaty of Versailles, articles 42 to 44; treaty of Locarno, 1925-10-16; occupation by German troops on 1936-03-07"
  note "Demilitarised from 1920-01-10 until the German entry of 1936-03-07, which Germany announced together with the end of Locarno."

place ruhr "Ruhr"
  located in western-europe, central-europe
  part of prussia until 1871-01-17
  part of germany from 1871-01-18
  source "Treaty of Versailles, part VIII, annex II, paragraph 18"
  note "Occupied by France and Belgium from 1923-01-11 to 1925-08-25."

place berlin-west "West Berlin"
  alias "Berlin (West)", "Western sectors of Berlin"
  located in central-europe, western-europe
  administered by united-states from 1945-07-04 until 1990-10-02
  administered by united-kingdom from 1945-07-04 until 1990-10-02
  administered by france from 1945-08-12 until 1990-10-02 (doubtful)
  part of germany from 1990-10-03
  source "Protocol of London, 1944-09-12; Quadripartite agreement of 1971-09-03; treaty of Moscow, 1990-09-12"
  note "Three sectors, of the United States, Great Britain and France; no part of the Federal Republic under allied law. The protocol of 1954 to the North Atlantic Treaty extends the allied assurance to it."

place heligoland "Heligoland"
  alias "Helgoland"
  located in central-europe
  administered by united-kingdom from 1814-01-14 until 1890-08-08
  part of germany from 1890-08-09
  source "Treaty of Kiel, 1814-01-14; agreement of 1890-07-01"

place schleswig "Schleswig"
  alias "Slesvig"
  located in central-europe, scandinavia
  administered by denmark until 1864-10-29
  administered by austrian-empire from 1864-10-30 until 1866-08-22
  administered by prussia from 1864-10-30 until 1866-08-22
  part of prussia from 1866-08-23 until 1871-01-17
  part of germany from 1871-01-18
  source "Protocol of London, 1852-05-08; treaty of Vienna, 1864-10-30; treaty of Prague, 1866-08-23; Prussian law of 1866-12-24"
  note "The northern part is the place north-schleswig after 1920."

place north-schleswig "North Schleswig"
  alias "South Jutland", "Sonderjylland"
  located in scandinavia
  administered by denmark until 1864-10-29
  part of prussia from 1866-08-23 until 1871-01-17
  part of germany from 1871-01-18 until 1920-06-14
  part of denmark from 1920-06-15
  source "Treaty of Versailles, articles 109 to 114; treaty of Paris, 1920-07-05, transfer of 1920-06-15"

place holstein "Holstein"
  alias "Lauenburg"
  located in central-europe
  administered by denmark until 1864-10-29
  administered by austrian-empire from 1864-10-30 until 1866-08-22
  administered by prussia from 1864-10-30 until 1866-08-22
  part of prussia from 1866-08-23 until 1871-01-17
  part of germany from 1871-01-18
  source "Treaty of Vienna, 1864-10-30; convention of Gastein, 1865-08-14; treaty of Prague, 1866-08-23"
  note "A land of the German Confederation under the King of Denmark."

place sudetenland "Sudetenland"
  alias "Sudeten German territory"
  located in central-europe
  part of czechoslovakia from 1918-10-28
  administered by germany from 1938-10-01 until 1945-05-08
  claimed by germany from 1938-09-29 until 1945-05-08
  source "Munich agreement, 1938-09-29; treaty of Prague, 1973-12-11 (the agreement is void)"
  note "The register follows the later nullity; in 1938 the cession was accepted by the powers and by Czechoslovakia under protest."

place teschen "Teschen"
  alias "Cieszyn", "Tesin", "Zaolzie"
  located in central-europe
  part of austria-hungary from 1867-06-08 until 1918-11-11
  part of czechoslovakia from 1920-07-28 until 1938-10-01
  administered by poland from 1938-10-02 until 1939-08-31
  source "Decision of the conference of ambassadors, 1920-07-28; notes of 1938-09-30 and 1938-10-01"

place polish-corridor "Polish Corridor"
  alias "Pomerelia", "Danzig Corridor"
  located in central-europe, eastern-europe
  part of germany from 1871-01-18 until 1920-01-09
  part of poland from 1920-01-10
  source "Treaty of Versailles, articles 27 and 87"

place memel "Memel Territory"
  alias "Memelland", "Klaipeda"
  located in eastern-europe
  part of germany from 1871-01-18 until 1920-01-09
  part of lithuania from 1924-05-08 until 1939-03-21
  part of germany from 1939-03-22 until 1945-01-27
  source "Treaty of Versailles, article 99; convention of Paris, 1924-05-08; treaty of Berlin, 1939-03-22"
  note "Under an allied administration from 1920-02 to the Lithuanian entry of January 1923."

place vilna "Vilna region"
  alias "Wilno", "Vilnius region"
  located in eastern-europe
  administered by poland from 1920-10-09 until 1939-09-18
  claimed by lithuania from 1920-07-12 until 1939-10-09
  source "Treaty of Moscow, 1920-07-12; decision of the conference of ambassadors, 1923-03-15; treaty of mutual assistance of 1939-10-10"

place petsamo "Petsamo"
  alias "Pechenga"
  located in scandinavia, arctic
  part of finland from 1920-12-31 until 1944-09-18
  part of ussr from 1944-09-19 until 1991-12-25
  part of russia from 1991-12-26
  source "Treaty of Tartu, 1920-10-14, in force 1920-12-31; armistice of Moscow, 1944-09-19; treaty of Paris, 1947-02-10, article 2"

place karelian-isthmus "Karelian Isthmus and Ladoga Karelia"
  alias "Finnish Karelia", "Viborg"
  located in eastern-europe, scandinavia
  part of finland from 1917-12-06 until 1940-03-12
  part of ussr from 1940-03-13 until 1991-12-25
  part of russia from 1991-12-26
  source "Treaty of Moscow, 1940-03-12; treaty of Paris, 1947-02-10, article 1"
  note "Under Finnish administration again from August 1941 to June 1944."

place aaland "Aland Islands"
  alias "Åland", "Aland", "Aaland Islands"
  located in scandinavia, baltic-sea
  part of russian-empire from 1809-09-17 until 1917-12-05
  part of finland from 1917-12-06
  source "Convention of Paris, 1856-03-30; decision of the Council of the League of Nations, 1921-06-24; convention of Geneva, 1921-10-20"
  note "Demilitarised since 1856 and neutralised since 1921. Sweden claimed it from 1917 to 1921."

place congress-poland "Congress Poland"
  alias "Kingdom of Poland (Russian)", "Vistula Land"
  located in eastern-europe
  part of russian-empire from 1815-06-09 until 1915-08-04
  part of poland from 1918-11-11
  source "Final Act of Vienna, 1815-06-09, article 1"

place grand-duchy-of-finland "Grand Duchy of Finland"
  located in scandinavia
  part of russian-empire from 1809-09-17 until 1917-12-05
  source "Treaty of Fredrikshamn, 1809-09-17"

# ---- Balkans -----------------------------------------------------------------------------------------------------------------

place ottoman-europe "European Turkey"
  alias "Turkey in Europe", "Rumelia"
  located in balkans
  part of ottoman-empire until 1923-10-28
  source "Treaty of Berlin, 1878-07-13; treaty of London, 1913-05-30; treaty of Lausanne, 1923-07-24"
  note "Shrinking with each treaty: from 1913-05-30 only eastern Thrace."

place habsburg-bosnia "Bosnia and Herzegovina under Austria-Hungary"
  alias "Bosnia-Herzegovina (1878-1918)"
  located in balkans
  part of ottoman-empire until 1908-10-05
  administered by austria-hungary from 1878-07-29 until 1908-10-05
  part of austria-hungary from 1908-10-06 until 1918-11-11
  source "Treaty of Berlin, 1878-07-13, article 25; proclamation of 1908-10-06 (dated 10-05); protocol of Constantinople, 1909-02-26"

place eastern-rumelia "Eastern Rumelia"
  alias "Eastern Roumelia"
  located in balkans
  part of ottoman-empire until 1908-10-04
  administered by bulgaria from 1885-09-18 until 1908-10-04
  part of bulgaria from 1908-10-05
  source "Treaty of Berlin, 1878-07-13, articles 13 to 21; union of 1885-09-18; arrangement of 1886-04-05"

place crete "Crete"
  alias "Candia"
  located in balkans, mediterranean-sea
  part of ottoman-empire until 1913-05-29
  part of greece from 1913-12-01
  source "Treaty of London, 1913-05-30, article 4; union of 1913-12-01"
  note "Self-governing under the powers from 1898-12; union with Greece was voted in 1908."

place dodecanese "Dodecanese"
  alias "Rhodes", "Italian Aegean Islands"
  located in balkans, mediterranean-sea
  part of ottoman-empire until 1912-05-03
  administered by italy from 1912-05-04 until 1943-09-11
  administered by germany from 1943-09-12 until 1945-05-07
  administered by united-kingdom from 1945-05-08 until 1947-03-30
  administered by greece from 1947-03-31 until 1947-09-14
  part of greece from 1947-09-15
  source "Treaty of Lausanne, 1912-10-18; treaty of Lausanne, 1923-07-24, article 15; treaty of Paris, 1947-02-10, article 14"

place eastern-thrace "Eastern Thrace"
  located in balkans
  part of ottoman-empire until 1923-10-28
  part of turkey from 1923-10-29
  source "Treaty of Lausanne, 1923-07-24, article 2"

place smyrna "Smyrna"
  alias "Izmir"
  located in middle-east, asia
  part of ottoman-empire until 1923-10-28
  administered by greece from 1919-05-15 until 1922-09-08
  part of turkey from 1923-10-29
  source "Treaty of Sevres, 1920-08-10, articles 65 to 83 (not in force); treaty of Lausanne, 1923-07-24"

place imia "Imia / Kardak"
  alias "Kardak", "Imia-Kardak"
  located in balkans, aegean-sea
  claimed by greece, turkey
  source "Statements of both governments of January 1996"

# ---- Africa ----------------------------------------------------------------------------------------------------------------------

place algerian-departments "Algerian departments of France"
  alias "Algeria", "French Algeria"
  located in north-africa
  administered by france from 1830-07-05 until 1962-07-03
  administered by algeria from 1962-07-05
  source "Constitution of 1848-11-04, article 109; note of the North Atlantic Council of 1963-01-16; French declaration of 1962-07-03"
  note "Departments of France from 1848-11-04, but not in Europe. Independence was recognised on 1962-07-03 and proclaimed on 1962-07-05. The Saharan departments had their own statute from 1957. As a place, the word Algeria means this one."

place french-morocco "Morocco under the French protectorate"
  located in north-africa
  administered by france from 1912-03-30 until 1956-03-01
  source "Treaty of Fez, 1912-03-30; declaration of 1956-03-02"

place spanish-morocco "Morocco under the Spanish protectorate"
  alias "Rif", "Spanish Sahara (northern zone)"
  located in north-africa
  administered by spain from 1912-11-27 until 1956-04-06
  source "Convention of 1912-11-27; declaration of 1956-04-07"

place tangier "Tangier"
  alias "Tangiers"
  located in north-africa
  part of morocco
  source "Convention of Paris, 1923-12-18; declaration of 1956-10-29"
  note "International zone from 1925 to 1956, under Spanish occupation from 1940-06-14 to 1945-10-11."

place french-tunisia "Tunisia under the French protectorate"
  located in north-africa
  administered by france from 1881-05-12 until 1956-03-19
  source "Treaty of Bardo, 1881-05-12; protocol of 1956-03-20"

place western-sahara "Western Sahara"
  alias "Spanish Sahara", "Rio de Oro"
  located in north-africa
  administered by spain from 1884-12-26 until 1976-02-26
  administered by morocco from 1976-02-27
  claimed by morocco from 1956-04-07 (doubtful)
  claimed by mauritania from 1960-11-28 until 1979-08-05
  claimed by sahrawi-republic from 1976-02-27
  source "Declaration of Madrid, 1975-11-14; ICJ, advisory opinion of 1975-10-16; agreement of Algiers, 1979-08-05"
  note "Mauritania administered the south until 1979-08-05; the east beyond the berm is held by the Polisario Front. On the United Nations list of non-self-governing territories."

place perejil "Perejil Island"
  alias "Leila Island", "Parsley Island"
  located in north-africa, mediterranean-sea
  claimed by spain, morocco
  source "Statements of both governments of July 2002"

place halaib "Halaib Triangle"
  alias "Hala'ib"
  located in north-africa, east-africa
  administered by egypt from 1995 (doubtful)
  claimed by egypt, sudan
  source "Anglo-Egyptian agreement of 1899-01-19; Security Council document S/3963 (1958-02-20)"

place abyei "Abyei"
  located in east-africa
  claimed by sudan, south-sudan from 2011-07-09
  source "Permanent Court of Arbitration, award of 2009-07-22; Security Council resolution 1990 (2011)"

place aouzou "Aouzou Strip"
  alias "Aozou Strip"
  located in central-africa
  part of chad from 1960-08-11
  administered by libya from 1973 until 1994-05-30
  claimed by libya from 1973 until 1994-02-03
  source "ICJ, Territorial Dispute (Libya/Chad), 1994-02-03; joint declaration of 1994-05-30"

place bakassi "Bakassi Peninsula"
  located in central-africa, west-africa
  part of cameroon from 1961-10-01
  administered by nigeria from 1993-12 until 2006-08-13
  claimed by nigeria until 2006-06-11
  source "ICJ, Land and Maritime Boundary (Cameroon v. Nigeria), 2002-10-10; agreement of Greentree, 2006-06-12"
  note "The last part was handed over on 2008-08-14."

place ogaden "Ogaden"
  alias "Somali Region"
  located in east-africa
  part of ethiopia
  claimed by somalia from 1960-07-01 until 1988-04-03 (doubtful)
  source "Treaty of 1897-05-14 between Great Britain and Ethiopia; agreement of Mogadishu of April 1988"

place badme "Badme"
  located in east-africa
  part of eritrea from 1993-05-24
  administered by ethiopia from 1999-02 until 2020-11 (doubtful)
  claimed by ethiopia from 1993-05-24 until 2018-07-08
  source "Eritrea-Ethiopia Boundary Commission, decision of 2002-04-13; joint declaration of 2018-07-09"

place italian-east-africa "Italian East Africa"
  alias "Italian Somaliland", "Italian Eritrea"
  located in east-africa
  administered by italy from 1936-05-09 until 1941-11-27
  source "Decree of 1936-06-01; surrender at Gondar, 1941-11-27"

place fashoda "Fashoda"
  alias "Kodok"
  located in east-africa
  claimed by egypt, united-kingdom, france until 1899-03-21
  source "Declaration of 1899-03-21 between Great Britain and France"

place belgian-congo "Belgian Congo"
  located in central-africa
  part of congo-free-state from 1885-07-01 until 1908-11-14
  administered by belgium from 1908-11-15 until 1960-06-29
  part of dr-congo from 1960-06-30
  source "Charter of 1908-10-18; independence of 1960-06-30"

place south-west-africa "South West Africa"
  alias "German South West Africa"
  located in southern-africa
  administered by germany from 1884-08-07 until 1915-07-08
  administered by south-africa from 1915-07-09 until 1990-03-20
  part of namibia from 1990-03-21
  source "Mandate of 1920-12-17; General Assembly resolution 2145 (XXI); Security Council resolution 435 (1978)"

place walvis-bay "Walvis Bay"
  located in southern-africa
  administered by united-kingdom from 1878-03-12 until 1910-05-30
  part of south-africa from 1910-05-31 until 1994-02-28
  part of namibia from 1994-03-01
  source "Security Council resolution 432 (1978); treaty of 1994-02-28"

place reunion "Reunion"
  located in east-africa, indian-ocean
  administered by france
  source "French law no. 46-451 of 1946-03-19 (overseas departments)"

place mayotte "Mayotte"
  located in east-africa, indian-ocean
  administered by france from 1843-06-13
  claimed by comoros from 1975-07-06
  source "General Assembly resolution 31/4; department since 2011-03-31"

place gulf-of-sidra "Gulf of Sidra"
  alias "Gulf of Sirte"
  located in mediterranean-sea, north-africa
  claimed by libya from 1973-10-09
  source "Libyan declaration of 1973-10-09, contested by other states"
