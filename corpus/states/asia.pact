# The register of states. Asia.
# Where two name lines overlap, the later one is the ordinary name of the time. A living state has its present ISO code
# for its whole life (older letters are aliases), a dead one its code of ISO 3166-3. cow and gw are the published dates.

state afghanistan "Afghanistan"
  exists from 1747-10
  iso AFG
  cow 700 AFG from 1919-08-08
  gw 700 from 1816-01-01 until 1888-12-30
  gw 700 from 1919-05-01
  name "Emirate of Afghanistan" until 1926-06-08
  name "Kingdom of Afghanistan" from 1926-06-09 until 1973-07-16
  name "Republic of Afghanistan" from 1973-07-17 until 1978-04-27
  name "Democratic Republic of Afghanistan" from 1978-04-30 until 1987-11-29
  name "Islamic Republic of Afghanistan" from 2004-01-26 until 2021-08-14
  name "Islamic Emirate of Afghanistan" from 1996-09-27 until 2001-12-06
  name "Islamic Emirate of Afghanistan" from 2021-08-15
  name "Afghanistan" from 1747-10
  demonym "Afghan", "Afghans"
  capital "Kabul"
  located in south-asia, central-asia
  source "Treaty of Gandamak, 1879-05-26; treaty of Rawalpindi, 1919-08-08"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "From 1879 to 1919 Britain conducted its foreign relations. The Taliban governments of 1996 and 2021 were recognised by few states."
  differs cow because "counted there from the treaty of Rawalpindi of 1919-08-08"
  differs gw because "not counted there between 1888 and the war of May 1919, when Britain conducted its foreign relations"

state turkmenistan "Turkmenistan"
  exists from 1991-10-27
  iso TKM
  cow 701 TKM from 1991-12-26
  gw 701 from 1991-10-27
  demonym "Turkmen"
  capital "Ashgabat"
  located in central-asia
  source "Constitutional law of 1991-10-27; admitted to the United Nations 1992-03-02"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the end of the USSR, 1991-12-26"

state tajikistan "Tajikistan"
  exists from 1991-09-09
  iso TJK
  cow 702 TAJ from 1991-12-26
  gw 702 from 1991-09-09
  alias "Republic of Tajikistan", "Tadzhikistan"
  demonym "Tajik", "Tajikistani"
  capital "Dushanbe"
  located in central-asia
  source "Resolution of 1991-09-09; admitted to the United Nations 1992-03-02"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the end of the USSR, 1991-12-26"

state kyrgyzstan "Kyrgyzstan"
  exists from 1991-08-31
  iso KGZ
  cow 703 KYR from 1991-12-26
  gw 703 from 1991-08-31
  alias "Kyrgyz Republic", "Kirghizia", "Kirgizstan", "Kirghizstan"
  demonym "Kyrgyz", "Kyrgyzstani"
  capital "Bishkek"
  located in central-asia
  source "Declaration of 1991-08-31; admitted to the United Nations 1992-03-02"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Declared its sovereignty on 1990-12-15 and signed treaties with other republics in 1991 before independence."
  differs cow because "counted there from the end of the USSR, 1991-12-26"

state uzbekistan "Uzbekistan"
  exists from 1991-08-31
  iso UZB
  cow 704 UZB from 1991-12-26
  gw 704 from 1991-08-31
  alias "Republic of Uzbekistan"
  demonym "Uzbek", "Uzbekistani"
  capital "Tashkent"
  located in central-asia
  source "Law of 1991-08-31; admitted to the United Nations 1992-03-02"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the end of the USSR, 1991-12-26"

state kazakhstan "Kazakhstan"
  exists from 1991-12-16
  iso KAZ
  cow 705 KZK from 1991-12-26
  gw 705 from 1991-12-16
  alias "Republic of Kazakhstan", "Kazakstan"
  demonym "Kazakh", "Kazakhstani"
  capital "Almaty" until 1997-12-09
  capital "Astana" from 1997-12-10 until 2019-03-22
  capital "Nur-Sultan" from 2019-03-23 until 2022-09-16
  capital "Astana" from 2022-09-17
  located in central-asia
  source "Constitutional law of 1991-12-16; admitted to the United Nations 1992-03-02"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Declared its sovereignty on 1990-10-25 and signed treaties with other republics in 1990 and 1991 before independence."
  differs cow because "counted there from the end of the USSR, 1991-12-26"

state china "China"
  exists
  iso CHN
  cow 710 CHN from 1860-10-25
  gw 710 from 1816-01-01
  name "Qing Empire" until 1912-02-12
  name "Republic of China" from 1912-01-01 until 1949-09-30
  name "People's Republic of China" from 1949-10-01
  name "China"
  alias "PRC", "P.R.C.", "P.R. China", "PR China", "Chinese Empire", "Communist China", "Red China",
      "Mainland China", "CPR"
  demonym "Chinese"
  capital "Peking" until 1927-04-17
  capital "Nanking" from 1927-04-18 until 1937-11-19
  capital "Chungking" from 1937-11-20 until 1946-05-04
  capital "Nanking" from 1946-05-05 until 1949-04-22
  capital "Beijing" from 1949-10-01
  great power from 1950-01-01
  located in east-asia
  source "Abdication edict, 1912-02-12; proclamation of 1949-10-01; General Assembly resolution 2758 (XXVI); Correlates of War list of major powers"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "One id for the state under the Qing, the Republic and (from 1949-10-01) the People's Republic. The government of the Republic from 1949-12-08 is the id taiwan. Both governments claimed to be the one of China; treaties the Republic made before 1949 belong here unless a treaty says otherwise."
  differs cow because "counted there from the conventions of Peking of October 1860"

state taiwan "Taiwan"
  exists from 1949-12-08
  iso TWN
  cow 713 TAW from 1949-12-08
  gw 713 from 1949-12-08
  name "Republic of China" from 1949-12-08
  name "Taiwan" from 1949-12-08
  alias "ROC", "R.O.C.", "Nationalist China", "Formosa", "Free China", "Chinese Taipei", "Taiwan (ROC)"
  demonym "Taiwanese"
  capital "Taipei"
  located in east-asia
  source "Move of the government of the Republic of China to Taipei, 1949-12-08; mutual defence treaty with the United States of 1954-12-02"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The People's Republic of China claims the territory. Represented China in the United Nations until 1971-10-25; recognised since by few states."

state mongolia "Mongolia"
  exists from 1911-12-29 until 1919-11-17 (doubtful)
  exists from 1921-03-13
  iso MNG
  cow 712 MON from 1921-03-13
  gw 712 from 1921-03-13
  name "Outer Mongolia" until 1924-11-25
  name "Mongolian People's Republic" from 1924-11-26 until 1992-02-11
  name "Mongolia" from 1911-12-29 until 1919-11-17
  name "Mongolia" from 1921-03-13
  alias "MPR", "Outer Mongolia"
  demonym "Mongolian", "Mongol"
  capital "Ulaanbaatar"
  located in east-asia
  source "Proclamation of 1911-12-29; treaty of Kyakhta, 1915-06-07; provisional government of 1921-03-13; Chinese recognition of 1946-01-05"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "China did not recognise its independence before 1946-01-05."
  differs cow because "the autonomous state of 1911 to 1919 is not counted there"
  differs gw because "the autonomous state of 1911 to 1919 is not counted there"

state tibet "Tibet"
  exists from 1913-02-13 until 1951-05-22
  gw 711 from 1913-01-01 until 1950-10-01
  demonym "Tibetan"
  capital "Lhasa"
  located in east-asia
  source "Proclamation of 1913-02-13; Simla convention of 1914-07-03; agreement of 1951-05-23"
  source "Gleditsch and Ward (codes and their dates)"
  note "Governed itself; China claimed sovereignty or suzerainty throughout and no state recognised it formally except Mongolia. Its ground is the place tibet-region."
  differs cow because "not counted there"
  differs gw because "counted there from January 1913 and until the entry of Chinese forces in October 1950"

state korea "Korea"
  exists until 1910-08-28
  cow 730 KOR from 1887-01-01 until 1905-11-17
  gw 730 from 1816-01-01 until 1910-08-22
  name "Joseon" until 1897-10-12
  name "Korean Empire" from 1897-10-13 until 1910-08-28
  name "Korea" until 1910-08-28
  alias "Corea", "Chosen", "Choson", "Kingdom of Korea"
  demonym "Korean"
  capital "Seoul"
  located in east-asia
  source "Treaty of Shimonoseki, 1895-04-17, article 1; treaty of annexation of 1910-08-22, in force 1910-08-29"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Under a Japanese protectorate from 1905-11-17."
  differs cow because "counted there from 1887 and until the protectorate treaty of 1905-11-17"
  differs gw because "the end is put there at the signature of the treaty of annexation on 1910-08-22; it took effect on 1910-08-29"

state north-korea "North Korea"
  exists from 1948-09-09
  iso PRK
  cow 731 PRK from 1948-09-09
  gw 731 from 1948-09-09
  alias "Korea", "DPRK", "D.P.R.K.", "Democratic People's Republic of Korea", "DPR Korea",
      "People's Republic of Korea", "Korea (North)"
  demonym "North Korean", "North Koreans"
  capital "Pyongyang"
  located in east-asia
  source "Constitution of 1948-09-08 and proclamation of 1948-09-09; admitted to the United Nations 1991-09-17"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state south-korea "South Korea"
  exists from 1948-08-15
  iso KOR
  cow 732 ROK from 1949-06-29
  gw 732 from 1948-08-15
  alias "Korea", "ROK", "R.O.K.", "Republic of Korea", "Korea Republic", "Korea (South)"
  demonym "South Korean", "South Koreans"
  capital "Seoul"
  located in east-asia
  source "Proclamation of 1948-08-15; General Assembly resolution 195 (III); admitted to the United Nations 1991-09-17"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the withdrawal of United States troops on 1949-06-29"

state japan "Japan"
  exists
  iso JPN
  cow 740 JPN from 1860-01-01 until 1945-08-14
  cow 740 JPN from 1952-04-28
  gw 740 from 1816-01-01
  name "Empire of Japan" from 1889-02-11 until 1947-05-02
  name "Japan"
  alias "Japanese Empire", "Nippon"
  demonym "Japanese"
  capital "Kyoto" until 1869-03-27
  capital "Tokyo" from 1869-03-28
  great power from 1895-04-01 until 1945-08-14
  great power from 1991-12-11
  located in east-asia
  source "Treaty of Kanagawa, 1854-03-31; Treaty of San Francisco, in force 1952-04-28; Correlates of War list of major powers"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Under allied occupation from 1945-09-02 to 1952-04-28 the state went on. Okinawa, the Senkaku Islands and the Kuril Islands are places of their own."
  differs cow because "counted there from 1860, and not under the occupation of 1945 to 1952"

state manchukuo "Manchukuo"
  exists from 1932-03-01 until 1945-08-18
  name "Empire of Manchuria" from 1934-03-01 until 1945-08-18
  name "Manchukuo" from 1932-03-01 until 1945-08-18
  alias "Manchoukuo", "Manchutikuo"
  capital "Hsinking"
  located in east-asia
  source "Proclamation of 1932-03-01; protocol with Japan of 1932-09-15; League of Nations Assembly resolution of 1933-02-24"
  note "Held by the League of Nations not to be a state and recognised by few. Its ground is the place manchuria. In neither of the data sets."

state tannu-tuva "Tannu Tuva"
  exists from 1921-08-14 until 1944-10-13
  name "Tuvan People's Republic" from 1926-11-24 until 1944-10-13
  name "Tannu Tuva" from 1921-08-14 until 1944-10-13
  alias "Tuva"
  capital "Kyzyl"
  located in east-asia
  source "Constitution of 1921-08-14; treaty with the USSR of 1926; incorporation into the USSR of 1944-10-11..14"
  note "Recognised by the USSR and Mongolia. In neither of the data sets."

state far-eastern-republic "Far Eastern Republic"
  exists from 1920-04-06 until 1922-11-15
  alias "FER"
  capital "Chita"
  located in asia
  source "Declaration of 1920-04-06; union with Soviet Russia of 1922-11-15"
  note "In neither of the data sets."

state bukhara "Bukhara"
  exists until 1924-10-27 (doubtful)
  name "Emirate of Bukhara" until 1920-10-07
  name "Bukharan People's Soviet Republic" from 1920-10-08 until 1924-10-27 (doubtful)
  name "Bukhara" until 1924-10-27
  alias "Bokhara"
  capital "Bukhara"
  located in central-asia
  source "Treaties with Russia of 1868-06-23 (doubtful) and 1873-09-28; alliance with Soviet Russia of 1921-03-04"
  note "Under Russian protection from 1868. In neither of the data sets."

state khiva "Khiva"
  exists until 1924-10-27 (doubtful)
  name "Khanate of Khiva" until 1920-02-01
  name "Khorezm People's Soviet Republic" from 1920-04-26 until 1924-10-27 (doubtful)
  name "Khiva" until 1924-10-27
  capital "Khiva"
  located in central-asia
  source "Treaty of Gendemian with Russia, 1873-08-24; alliance with Soviet Russia of 1920-09-13"
  note "Under Russian protection from 1873. In neither of the data sets."

state india "India"
  exists from 1947-08-15
  iso IND
  cow 750 IND from 1947-08-15
  gw 750 from 1947-08-15
  name "Union of India" from 1947-08-15 until 1950-01-25
  name "Republic of India" from 1950-01-26
  name "India" from 1947-08-15
  alias "Bharat"
  demonym "Indian", "Indians"
  capital "New Delhi"
  located in south-asia
  source "Indian Independence Act 1947; Constitution of 1950-01-26"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "British India was a founding member of the League and of the United Nations and a party to treaties before 1947 through the United Kingdom; India continues that membership."

state pakistan "Pakistan"
  exists from 1947-08-14
  iso PAK
  cow 770 PAK from 1947-08-14
  gw 770 from 1947-08-14
  name "Dominion of Pakistan" from 1947-08-14 until 1956-03-22
  name "Islamic Republic of Pakistan" from 1956-03-23
  name "Pakistan" from 1947-08-14
  alias "West Pakistan"
  demonym "Pakistani", "Pakistanis"
  capital "Karachi" until 1959-06-12
  capital "Rawalpindi" from 1959-06-13 until 1967-08-13
  capital "Islamabad" from 1967-08-14
  located in south-asia
  source "Indian Independence Act 1947; admitted to the United Nations 1947-09-30"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "With East Pakistan until 1971-12-16."

state bangladesh "Bangladesh"
  exists from 1971-03-26
  iso BGD
  cow 771 BNG from 1971-12-16
  gw 771 from 1971-12-16
  alias "People's Republic of Bangladesh", "Bangla Desh"
  demonym "Bangladeshi"
  capital "Dhaka"
  located in south-asia
  source "Proclamation of 1971-04-10, with effect from 1971-03-26; instrument of surrender of 1971-12-16; admitted to the United Nations 1974-09-17"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the surrender of the Pakistani forces on 1971-12-16"
  differs gw because "counted there from the surrender of the Pakistani forces on 1971-12-16"

state bhutan "Bhutan"
  exists
  iso BTN
  cow 760 BHU from 1971-09-21
  gw 760 from 1949-01-01
  alias "Kingdom of Bhutan"
  demonym "Bhutanese"
  capital "Thimphu"
  located in south-asia
  source "Treaties of Sinchula, 1865-11-11, Punakha, 1910-01-08, and with India, 1949-08-08; admitted to the United Nations 1971-09-21"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Guided in its foreign relations by Britain from 1910 and by India from 1949."
  differs cow because "counted there only from its admission to the United Nations"
  differs gw because "counted there from 1949"

state nepal "Nepal"
  exists from 1768-09-25 (doubtful)
  iso NPL
  cow 790 NEP from 1920-01-01
  gw 790 from 1816-01-01
  alias "Kingdom of Nepal", "Federal Democratic Republic of Nepal", "Nepaul", "Gorkha"
  demonym "Nepalese", "Nepali"
  capital "Kathmandu"
  located in south-asia
  source "Treaty of Sugauli, 1815-12-02; treaty with Great Britain of 1923-12-21; admitted to the United Nations 1955-12-14"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from 1920"

state sikkim "Sikkim"
  exists until 1975-05-15
  capital "Gangtok"
  located in south-asia
  source "Treaty of Tumlong, 1861-03-28; treaty with India of 1950-12-05; thirty-sixth amendment of the Constitution of India, 1975-05-16"
  note "Protected by Britain, then by India. In neither of the data sets."

state sri-lanka "Sri Lanka"
  exists from 1948-02-04
  iso LKA
  cow 780 SRI from 1948-02-04
  gw 780 from 1948-02-04
  name "Republic of Sri Lanka" from 1972-05-22 until 1978-09-06
  name "Democratic Socialist Republic of Sri Lanka" from 1978-09-07
  name "Sri Lanka" from 1948-02-04
  name "Ceylon" from 1948-02-04 until 1972-05-21
  demonym "Sri Lankan", "Ceylonese"
  capital "Colombo"
  located in south-asia
  source "Ceylon Independence Act 1947, in force 1948-02-04; admitted to the United Nations 1955-12-14"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "It signed the defence agreement with the United Kingdom on 1947-11-11, before independence."

state maldives "Maldives"
  exists from 1965-07-26
  iso MDV
  cow 781 MAD from 1965-07-26
  gw 781 from 1965-05-26
  alias "Republic of Maldives", "Maldive Islands", "The Maldives"
  demonym "Maldivian"
  capital "Male"
  located in south-asia
  source "United Nations, list of member states (admitted 1965-09-21)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs gw because "the month is May there; independence came on 1965-07-26"

state myanmar "Myanmar"
  exists until 1885-12-31
  exists from 1948-01-04
  iso MMR
  cow 775 MYA from 1948-01-04
  gw 775 from 1816-01-01 until 1885-12-31
  gw 775 from 1948-01-04
  name "Kingdom of Burma" until 1885-12-31
  name "Union of Burma" from 1948-01-04 until 1974-03-01
  name "Socialist Republic of the Union of Burma" from 1974-03-02 until 1988-09-17
  name "Union of Myanmar" from 1989-06-18 until 2010-10-20
  name "Republic of the Union of Myanmar" from 2010-10-21
  name "Myanmar" until 1885-12-31
  name "Myanmar" from 1948-01-04
  name "Burma" until 1989-06-17
  alias "Burma", "Burmah", "Ava", "BUR"
  demonym "Burmese", "Myanmar (adjective)"
  capital "Rangoon" from 1948-01-04 until 2005-11-05
  capital "Naypyidaw" from 2005-11-06
  located in southeast-asia
  source "British proclamation of annexation of 1886-01-01; Burma Independence Act 1947, in force 1948-01-04"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the kingdom of before 1886 is not counted there"

state thailand "Thailand"
  exists
  iso THA
  cow 800 THI from 1887-01-01
  gw 800 from 1816-01-01
  name "Kingdom of Thailand" from 1949-05-11 (doubtful)
  name "Thailand"
  name "Siam" until 1939-06-23
  name "Siam" from 1945-09-08 until 1949-05-10 (doubtful)
  alias "Siam"
  demonym "Thai", "Thais", "Siamese"
  capital "Bangkok"
  located in southeast-asia
  source "Treaty with Great Britain of 1855-04-18 (Bowring); notification of the name of 1939-06-24"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from 1887"

state cambodia "Cambodia"
  exists from 1953-11-09
  iso KHM
  cow 811 CAM from 1953-11-09
  gw 811 from 1953-11-09
  name "Kingdom of Cambodia" from 1953-11-09 until 1970-10-08
  name "People's Republic of Kampuchea" from 1979-01-10 until 1989-04-30
  name "State of Cambodia" from 1989-05-01 until 1993-09-23
  name "Kingdom of Cambodia" from 1993-09-24
  name "Cambodia" from 1953-11-09
  name "Khmer Republic" from 1970-10-09 until 1975-04-16
  name "Democratic Kampuchea" from 1976-01-05 until 1979-01-06
  alias "Kampuchea", "Cambodge"
  demonym "Cambodian", "Kampuchean", "Khmer"
  capital "Phnom Penh"
  located in southeast-asia, indochina
  source "Transfer of command and proclamation of 1953-11-09; Geneva declaration of 1954-07-21"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Democratic Kampuchea kept the seat at the United Nations until 1990 after the government of 1979 took Phnom Penh. Protectorate of France from 1863-08-11."

state laos "Laos"
  exists from 1953-10-22
  iso LAO
  cow 812 LAO from 1953-10-23
  gw 812 from 1954-05-01
  name "Kingdom of Laos" from 1953-10-22 until 1975-12-01
  name "Lao People's Democratic Republic" from 1975-12-02
  name "Laos" from 1953-10-22
  alias "Lao PDR", "Lao"
  demonym "Laotian", "Lao"
  capital "Vientiane"
  located in southeast-asia, indochina
  source "Franco-Lao treaty of amity and association of 1953-10-22; Geneva declaration of 1954-07-21"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the day after the treaty with France"
  differs gw because "counted there from May 1954"

state annam "Annam"
  exists from 1802-06-01 (doubtful) until 1884-06-05
  gw 815 from 1816-01-01 until 1893-01-01
  name "Dai Nam" from 1839 until 1884-06-05
  name "Vietnam" from 1804 until 1839
  name "Annam" from 1802-06-01 until 1884-06-05
  alias "Kingdom of Annam", "Empire of Annam", "Cochinchina (empire)", "Nguyen Vietnam"
  demonym "Annamese", "Annamite"
  capital "Hue"
  located in southeast-asia, indochina
  source "Treaties with France of Saigon, 1862-06-05 and 1874-03-15, and of Hue, 1884-06-06 (protectorate)"
  source "Gleditsch and Ward (codes and their dates)"
  note "ATOP writes it as member 8152 in the treaty of 1874."
  differs cow because "not counted there"
  differs gw because "the end is put there at 1893-01-01; the protectorate treaty is of 1884-06-06"

state north-vietnam "North Vietnam"
  exists from 1945-09-02 until 1976-07-01
  iso VDR
  cow 816 DRV from 1954-07-21 until 1976-07-01
  gw 816 from 1954-05-01 until 1976-07-01
  name "Democratic Republic of Vietnam" from 1945-09-02 until 1976-07-01
  name "North Vietnam" from 1945-09-02 until 1976-07-01
  alias "Vietnam", "DRV", "D.R.V.", "Democratic Republic of Viet-Nam", "Democratic Republic of Viet Nam",
      "Vietminh", "Viet Minh"
  demonym "North Vietnamese"
  capital "Hanoi"
  located in southeast-asia, indochina
  source "Declaration of independence, 1945-09-02; Geneva agreement of 1954-07-20; unification on 1976-07-02"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the Geneva conference of July 1954"
  differs gw because "counted there from May 1954"

state south-vietnam "South Vietnam"
  exists from 1949-03-08 until 1975-04-30
  iso VNM until 1975-04-30
  cow 817 RVN from 1954-06-04 until 1975-04-30
  gw 817 from 1954-05-01 until 1975-04-30
  name "State of Vietnam" from 1949-03-08 until 1955-10-25
  name "Republic of Vietnam" from 1955-10-26 until 1975-04-30
  name "South Vietnam" from 1949-03-08 until 1975-04-30
  alias "Vietnam", "RVN", "Republic of Viet-Nam", "Republic of Viet Nam", "State of Viet-Nam"
  demonym "South Vietnamese"
  capital "Saigon"
  located in southeast-asia, indochina
  source "Elysee agreements of 1949-03-08; Franco-Vietnamese treaty of 1954-06-04; surrender of 1975-04-30"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The Republic of South Vietnam under the Provisional Revolutionary Government held the territory until the unification of 1976-07-02. In the period the ISO code VNM was the code of the Republic of Vietnam, VDR that of the Democratic Republic."
  differs cow because "counted there from the treaty of independence of 1954-06-04"
  differs gw because "counted there from May 1954"

state vietnam "Vietnam"
  exists from 1976-07-02
  iso VNM from 1976-07-02
  cow 816 DRV from 1976-07-02
  gw 816 from 1976-07-02
  name "Socialist Republic of Vietnam" from 1976-07-02
  name "Vietnam" from 1976-07-02
  alias "Viet Nam", "Viet-Nam", "SRV", "Socialist Republic of Viet Nam"
  demonym "Vietnamese"
  capital "Hanoi"
  located in southeast-asia, indochina
  continues north-vietnam from 1976-07-02
  source "Resolution of the National Assembly of 1976-07-02; admitted to the United Nations 1977-09-20"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state malaysia "Malaysia"
  exists from 1963-09-16
  iso MYS
  cow 820 MAL from 1963-09-16
  gw 820 from 1963-09-16
  alias "Federation of Malaysia"
  demonym "Malaysian"
  capital "Kuala Lumpur"
  located in southeast-asia
  continues malaya from 1963-09-16
  source "Agreement relating to Malaysia of 1963-07-09, in force 1963-09-16"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "With Singapore until 1965-08-08."

state malaya "Malaya"
  exists from 1957-08-31 until 1963-09-15
  iso MYS until 1963-09-15
  cow 820 MAL from 1957-08-31 until 1963-09-15
  gw 820 from 1957-08-31 until 1963-09-15
  alias "Federation of Malaya"
  demonym "Malayan"
  capital "Kuala Lumpur"
  located in southeast-asia
  source "Federation of Malaya Independence Act 1957, in force 1957-08-31"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state singapore "Singapore"
  exists from 1965-08-09
  iso SGP
  cow 830 SIN from 1965-08-09
  gw 830 from 1965-08-09
  alias "Republic of Singapore"
  demonym "Singaporean"
  capital "Singapore"
  located in southeast-asia
  source "Independence of Singapore agreement of 1965-08-07; admitted to the United Nations 1965-09-21"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state brunei "Brunei"
  exists until 1888-09-16
  exists from 1984-01-01
  iso BRN
  cow 835 BRU from 1984-01-01
  gw 835 from 1984-01-01
  alias "Brunei Darussalam", "Sultanate of Brunei"
  demonym "Bruneian"
  capital "Bandar Seri Begawan" from 1984-01-01
  located in southeast-asia
  source "Agreement with Great Britain of 1888-09-17 (protection); treaty of 1979-01-07 with effect from 1984-01-01 (end of 1983); admitted to the United Nations 1984-09-21"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the sultanate of before the British protection is not counted there"
  differs gw because "the sultanate of before the British protection is not counted there"

state philippines "Philippines"
  exists from 1946-07-04
  iso PHL
  cow 840 PHI from 1946-07-04
  gw 840 from 1946-07-04
  alias "Republic of the Philippines", "The Philippines", "Philippine Republic"
  demonym "Philippine", "Filipino", "Filipinos"
  capital "Manila" until 1948-07-16
  capital "Quezon City" from 1948-07-17 until 1976-06-23
  capital "Manila" from 1976-06-24
  located in southeast-asia
  source "Treaty of Manila, 1946-07-04; original member of the United Nations"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The Commonwealth of 1935 under the United States was an original member of the United Nations; the republic of 1899 to 1901 was not recognised."

state indonesia "Indonesia"
  exists from 1945-08-17
  iso IDN
  cow 850 INS from 1949-12-27
  gw 850 from 1945-08-17
  name "United States of Indonesia" from 1949-12-27 until 1950-08-16
  name "Republic of Indonesia" from 1950-08-17
  name "Indonesia" from 1945-08-17
  alias "Republic of Indonesia"
  demonym "Indonesian"
  capital "Jakarta"
  located in southeast-asia
  source "Proclamation of 1945-08-17; transfer of sovereignty of 1949-12-27; admitted to the United Nations 1950-09-28"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the transfer of sovereignty of 1949-12-27"

state east-timor "Timor-Leste"
  exists from 2002-05-20
  iso TLS
  cow 860 ETM from 2002-09-27
  gw 860 from 2002-05-20
  alias "East Timor", "Democratic Republic of Timor-Leste", "Timor Leste", "TMP"
  demonym "Timorese", "East Timorese"
  capital "Dili"
  located in southeast-asia
  source "United Nations, list of member states (admitted 2002-09-27)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state ryukyu-kingdom "Ryukyu Kingdom"
  exists until 1879-04-03
  alias "Lew Chew", "Loochoo", "Luchu"
  capital "Shuri"
  located in east-asia
  source "Compact with the United States of 1854-07-11; Japanese decree of April 1879"
  note "Paid tribute to China and to Satsuma. Its ground is the place okinawa. In neither of the data sets."

state sarawak "Sarawak"
  exists from 1841-09-24 until 1946-06-30
  alias "Kingdom of Sarawak", "Raj of Sarawak"
  capital "Kuching"
  located in southeast-asia
  source "Agreement with Great Britain of 1888-06-14 (protection); cession to the Crown of 1946-07-01"
  note "In neither of the data sets."
