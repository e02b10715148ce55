# The register of states. Oceania.
# Where two name lines overlap, the later one is the ordinary name of the time. A living state has its present ISO code
# for its whole life (older letters are aliases), a dead one its code of ISO 3166-3. cow and gw are the published dates.

state australia "Australia"
  exists from 1901-01-01
  iso AUS
  cow 900 AUL from 1920-01-10
  gw 900 from 1901-01-01
  alias "Commonwealth of Australia"
  demonym "Australian", "Aussie"
  capital "Melbourne" until 1927-05-08
  capital "Canberra" from 1927-05-09
  located in oceania
  source "Commonwealth of Australia Constitution Act 1900, in force 1901-01-01; Statute of Westminster Adoption Act 1942"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "A dominion of the British Crown at first."
  differs cow because "counted there only from its membership in the League of Nations"

state new-zealand "New Zealand"
  exists from 1907-09-26
  iso NZL
  cow 920 NEW from 1920-01-10
  gw 920 from 1907-09-01
  alias "Dominion of New Zealand", "Aotearoa"
  demonym "New Zealander", "New Zealanders"
  capital "Wellington"
  located in oceania
  source "Royal proclamation of 1907-09-09, in force 1907-09-26; Statute of Westminster Adoption Act 1947"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "A dominion of the British Crown at first."
  differs cow because "counted there only from its membership in the League of Nations"
  differs gw because "counted there from 1907-09-01"

state papua-new-guinea "Papua New Guinea"
  exists from 1975-09-16
  iso PNG
  cow 910 PNG from 1975-09-16
  gw 910 from 1975-09-16
  demonym "Papua New Guinean"
  capital "Port Moresby"
  located in oceania
  source "United Nations, list of member states (admitted 1975-10-10)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state vanuatu "Vanuatu"
  exists from 1980-07-30
  iso VUT
  cow 935 VAN from 1981-09-15
  alias "Republic of Vanuatu", "New Hebrides"
  demonym "Ni-Vanuatu", "Vanuatuan"
  capital "Port Vila"
  located in oceania
  source "United Nations, list of member states (admitted 1981-09-15)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state solomon-islands "Solomon Islands"
  exists from 1978-07-07
  iso SLB
  cow 940 SOL from 1978-07-07
  gw 940 from 1978-07-07
  alias "Solomons", "British Solomon Islands"
  demonym "Solomon Islander"
  capital "Honiara"
  located in oceania
  source "United Nations, list of member states (admitted 1978-09-19)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state kiribati "Kiribati"
  exists from 1979-07-12
  iso KIR
  cow 946 KIR from 1999-09-14
  alias "Republic of Kiribati", "Gilbert Islands"
  demonym "I-Kiribati"
  capital "South Tarawa"
  located in oceania
  source "United Nations, list of member states (admitted 1999-09-14)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state tuvalu "Tuvalu"
  exists from 1978-10-01
  iso TUV
  cow 947 TUV from 2000-09-05
  alias "Ellice Islands"
  demonym "Tuvaluan"
  capital "Funafuti"
  located in oceania
  source "United Nations, list of member states (admitted 2000-09-05)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state fiji "Fiji"
  exists from 1970-10-10
  iso FJI
  cow 950 FIJ from 1970-10-10
  gw 950 from 1970-10-10
  alias "Republic of Fiji", "Fiji Islands"
  demonym "Fijian"
  capital "Suva"
  located in oceania
  source "United Nations, list of member states (admitted 1970-10-13)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state tonga "Tonga"
  exists from 1845-12-04 (doubtful)
  iso TON
  cow 955 TON from 1999-09-14
  alias "Kingdom of Tonga", "Friendly Islands"
  demonym "Tongan"
  capital "Nuku'alofa"
  located in oceania
  source "Treaty with Germany of 1876-11-01; treaty of friendship with Great Britain of 1900-05-18 (protection), ended 1970-06-04; admitted to the United Nations 1999-09-14"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  note "A British-protected state from 1900 to 1970."
  differs cow because "counted there only from its admission to the United Nations"

state nauru "Nauru"
  exists from 1968-01-31
  iso NRU
  cow 970 NAU from 1999-09-14
  alias "Republic of Nauru"
  demonym "Nauruan"
  capital "Yaren"
  located in oceania
  source "United Nations, list of member states (admitted 1999-09-14)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state marshall-islands "Marshall Islands"
  exists from 1986-10-21
  iso MHL
  cow 983 MSI from 1991-09-17
  alias "Republic of the Marshall Islands", "RMI"
  demonym "Marshallese"
  capital "Majuro"
  located in oceania
  source "Compact of Free Association with the United States, in force 1986-10-21; admitted to the United Nations 1991-09-17"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state palau "Palau"
  exists from 1994-10-01
  iso PLW
  cow 986 PAL from 1994-12-15
  alias "Republic of Palau", "Belau"
  demonym "Palauan"
  capital "Koror" until 2006-10-06
  capital "Ngerulmud" from 2006-10-07
  located in oceania
  source "Compact of Free Association with the United States, in force 1994-10-01; admitted to the United Nations 1994-12-15"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state micronesia "Federated States of Micronesia"
  exists from 1986-11-03
  iso FSM
  cow 987 FSM from 1991-09-17
  alias "Micronesia", "FSM"
  demonym "Micronesian"
  capital "Kolonia" until 1989
  capital "Palikir" from 1989
  located in oceania
  source "Compact of Free Association with the United States, in force 1986-11-03; admitted to the United Nations 1991-09-17"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state samoa "Samoa"
  exists from 1962-01-01
  iso WSM
  cow 990 WSM from 1976-12-15
  name "Independent State of Samoa" from 1997-07-04
  name "Samoa" from 1962-01-01
  name "Western Samoa" from 1962-01-01 until 1997-07-03
  demonym "Samoan"
  capital "Apia"
  located in oceania
  source "United Nations, list of member states (admitted 1976-12-15)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state cook-islands "Cook Islands"
  exists from 1965-08-04
  iso COK
  demonym "Cook Islander"
  capital "Avarua"
  located in oceania
  source "Cook Islands Constitution Act 1964, in force 1965-08-04"
  source "ISO 3166 (codes and their dates)"
  note "In free association with New Zealand. In neither of the data sets."

state niue "Niue"
  exists from 1974-10-19
  iso NIU
  demonym "Niuean"
  capital "Alofi"
  located in oceania
  source "Niue Constitution Act 1974, in force 1974-10-19"
  source "ISO 3166 (codes and their dates)"
  note "In free association with New Zealand. In neither of the data sets."

state hawaiian-kingdom "Hawaiian Islands"
  exists from 1795 until 1898-08-11
  name "Kingdom of Hawaii" until 1893-01-17
  name "Republic of Hawaii" from 1894-07-04 until 1898-08-11
  name "Hawaiian Islands" from 1795 until 1898-08-11
  alias "Hawaiian Kingdom", "Sandwich Islands"
  demonym "Hawaiian"
  capital "Honolulu" from 1845
  located in oceania
  source "Franco-British declaration of 1843-11-28; joint resolution of the United States of 1898-07-07 and transfer of 1898-08-12"
  note "Its ground is the place hawaii. In neither of the data sets."

state samoan-kingdom "Samoan Islands"
  exists until 1899-12-01
  alias "Kingdom of Samoa", "Navigators Islands"
  capital "Apia"
  located in oceania
  source "Final act of the conference of Berlin, 1889-06-14; convention of 1899-12-02"
  note "In neither of the data sets."

state fiji-kingdom "Kingdom of Fiji"
  exists from 1871-06-05 until 1874-10-09
  alias "Viti"
  capital "Levuka"
  located in oceania
  source "Deed of cession to Great Britain, 1874-10-10"
  note "In neither of the data sets."
