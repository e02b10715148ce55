# The register of states. The Middle East and the Caucasus.
# Where two name lines overlap, the later one is the ordinary name of the time. A living state has its present ISO code
# for its whole life (older letters are aliases), a dead one its code of ISO 3166-3. cow and gw are the published dates.

state turkey "Turkey"
  exists from 1923-10-29
  iso TUR
  cow 640 TUR from 1923-10-29
  gw 640 from 1923-10-29
  name "Republic of Turkey" from 1923-10-29
  name "Turkiye" from 2022-06-01
  name "Turkey" from 1923-10-29
  alias "Republic of Turkiye"
  demonym "Turkish", "Turk", "Turks"
  capital "Ankara"
  located partly in balkans, middle-east
  located partly in asia
  continues ottoman-empire from 1923-10-29
  source "Treaty of Lausanne, 1923-07-24; proclamation of the Republic, 1923-10-29; note to the UN Secretary-General of 2022-06-01 on the name"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state iran "Iran"
  exists
  iso IRN
  cow 630 IRN from 1855-01-01
  gw 630 from 1816-01-01
  name "Imperial State of Iran" from 1935-03-22 until 1979-03-31
  name "Islamic Republic of Iran" from 1979-04-01
  name "Iran"
  name "Persia" until 1935-03-21
  alias "Persian Empire", "Persia", "IRI"
  demonym "Iranian", "Persian"
  capital "Tehran" from 1786
  located in middle-east, asia
  source "Treaty of Turkmanchay, 1828-02-22; circular of the foreign ministry on the name, in force 1935-03-22"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"

state iraq "Iraq"
  exists from 1932-10-03
  iso IRQ
  cow 645 IRQ from 1932-10-03
  gw 645 from 1932-10-03
  name "Kingdom of Iraq" from 1932-10-03 until 1958-07-13
  name "Republic of Iraq" from 1958-07-14
  name "Iraq" from 1932-10-03
  alias "Irak", "Mesopotamia"
  demonym "Iraqi"
  capital "Baghdad"
  located in middle-east, asia
  source "Admission to the League of Nations, 1932-10-03; Anglo-Iraqi treaty of 1930-06-30"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "As a mandated kingdom it signed the treaty of alliance of 1930-06-30."

state syria "Syria"
  exists from 1944-01-01 until 1958-02-21
  exists from 1961-09-28
  iso SYR
  cow 652 SYR from 1946-04-17 until 1958-02-01
  cow 652 SYR from 1961-09-29
  gw 652 from 1946-01-01
  name "Syrian Republic" from 1944-01-01 until 1958-02-21
  name "Syrian Arab Republic" from 1961-09-28
  name "Syria" from 1944-01-01 until 1958-02-21
  name "Syria" from 1961-09-28
  demonym "Syrian"
  capital "Damascus"
  located in middle-east, asia
  source "Transfer of powers by France, 1944-01-01; original member of the United Nations and of the Arab League (pact of 1945-03-22); foreign troops left on 1946-04-17; proclamation of secession, 1961-09-28"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "From 1958-02-22 to 1961-09-27 part of the United Arab Republic, which is an official name of the id egypt."
  differs cow because "counted there from the withdrawal of French troops on 1946-04-17, until the vote on union of 1958-02-01, and again from 1961-09-29"
  differs gw because "counted there from January 1946 and without a gap for the United Arab Republic"

state lebanon "Lebanon"
  exists from 1943-11-22
  iso LBN
  cow 660 LEB from 1946-03-10
  gw 660 from 1944-11-22
  alias "Lebanese Republic", "The Lebanon"
  demonym "Lebanese"
  capital "Beirut"
  located in middle-east, asia
  source "Restoration of the government, 1943-11-22; original member of the United Nations and of the Arab League (pact of 1945-03-22)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the agreement of March 1946 on the withdrawal of troops"
  differs gw because "the file has the year 1944; the day is that of 1943-11-22"

state jordan "Jordan"
  exists from 1946-05-25
  iso JOR
  cow 663 JOR from 1946-03-22
  gw 663 from 1946-05-25
  name "Hashemite Kingdom of Jordan" from 1949-04-26 (doubtful)
  name "Jordan" from 1946-05-25
  name "Transjordan" from 1946-05-25 until 1949-04-25 (doubtful)
  alias "Trans-Jordan", "Hashemite Kingdom of Transjordan"
  demonym "Jordanian", "Transjordanian"
  capital "Amman"
  located in middle-east, asia
  source "Anglo-Transjordan treaty of 1946-03-22; proclamation of independence, 1946-05-25"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The Emirate signed the Arab League pact of 1945-03-22."
  differs cow because "counted there from the signature of the treaty of alliance on 1946-03-22"

state israel "Israel"
  exists from 1948-05-14
  iso ISR
  cow 666 ISR from 1948-05-14
  gw 666 from 1948-05-14
  alias "State of Israel"
  demonym "Israeli", "Israelis"
  capital "Jerusalem"
  located in middle-east, asia
  source "Declaration of 1948-05-14; admitted to the United Nations 1949-05-11"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The standing of Jerusalem is disputed; most states keep their embassies elsewhere. West Bank, Gaza, Golan and East Jerusalem are places of their own."

state palestine "Palestine"
  exists from 1988-11-15
  iso PSE
  alias "State of Palestine", "Palestinian Authority", "Palestinian Territories", "Palestinian Territory"
  demonym "Palestinian"
  located in middle-east, asia
  source "Declaration of 1988-11-15; General Assembly resolution 67/19 of 2012-11-29 (non-member observer state)"
  source "ISO 3166 (codes and their dates)"
  note "Recognised by most, not by all members of the United Nations; its territory is administered in part by Israel (places west-bank, gaza, east-jerusalem). In neither of the data sets."

state saudi-arabia "Saudi Arabia"
  exists from 1902-01-15 (doubtful)
  iso SAU
  cow 670 SAU from 1927-05-20
  gw 670 from 1932-09-23
  name "Emirate of Nejd" until 1921 (doubtful)
  name "Sultanate of Nejd" from 1921 (doubtful) until 1926-01-07
  name "Kingdom of Hejaz and Nejd" from 1926-01-08 until 1932-09-22
  name "Kingdom of Saudi Arabia" from 1932-09-23
  name "Saudi Arabia" from 1902-01-15
  alias "KSA", "Saudi", "Nejd", "Najd"
  demonym "Saudi", "Saudis", "Saudi Arabian"
  capital "Riyadh"
  located in middle-east, asia
  source "Treaty of Jeddah, 1927-05-20; royal decree on the name, in force 1932-09-23"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The capture of Riyadh in January 1902 begins the present state."
  differs cow because "counted there from the treaty of Jeddah of 1927-05-20"
  differs gw because "counted there from the kingdom's present name of 1932-09-23"

state hejaz "Hejaz"
  exists from 1916-06-10 until 1926-01-07
  name "Kingdom of Hejaz" from 1916-06-10 until 1926-01-07
  name "Hejaz" from 1916-06-10 until 1926-01-07
  alias "Hedjaz", "Hijaz"
  capital "Mecca"
  located in middle-east, asia
  source "Proclamation of June 1916; named as an allied power in the Treaty of Versailles; conquest by Nejd 1925-12, king proclaimed 1926-01-08"
  note "In neither of the data sets."

state yemen-arab-republic "Yemen Arab Republic"
  exists from 1918-10-30 until 1990-05-21
  iso YEM until 1990-05-21
  cow 678 YAR from 1926-09-02 until 1990-05-21
  gw 678 from 1918-10-30 until 1990-05-21
  name "Kingdom of Yemen" from 1918-10-30 until 1962-09-26
  name "Yemen" from 1918-10-30 until 1990-05-21
  name "Yemen Arab Republic" from 1918-10-30 until 1990-05-21
  alias "North Yemen", "YAR", "Mutawakkilite Kingdom of Yemen", "Yemen (North)"
  demonym "Yemeni", "North Yemeni"
  capital "Sanaa"
  located in middle-east, asia
  source "Armistice of Mudros, 1918-10-30; revolution of 1962-09-26; agreement of unity, in force 1990-05-22"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The royal government fought on until 1970 and was recognised by some states to the end."
  differs cow because "counted there from the treaty with Italy of 1926-09-02"

state yemen-south "South Yemen"
  exists from 1967-11-30 until 1990-05-21
  iso YMD
  cow 680 YPR from 1967-11-30 until 1990-05-21
  gw 680 from 1967-11-30 until 1990-05-21
  name "People's Republic of Southern Yemen" from 1967-11-30 until 1970-11-29
  name "People's Democratic Republic of Yemen" from 1970-11-30 until 1990-05-21
  name "South Yemen" from 1967-11-30 until 1990-05-21
  alias "PDRY", "Southern Yemen", "Yemen People's Republic", "Democratic Yemen",
      "People's Republic of South Yemen"
  demonym "South Yemeni"
  capital "Aden"
  located in middle-east, asia
  source "Geneva memorandum of 1967-11-29; agreement of unity, in force 1990-05-22"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state yemen "Yemen"
  exists from 1990-05-22
  iso YEM from 1990-05-22
  cow 679 YEM from 1990-05-22
  gw 678 from 1990-05-22
  name "Republic of Yemen" from 1990-05-22
  name "Yemen" from 1990-05-22
  demonym "Yemeni", "Yemenite"
  capital "Sanaa"
  located in middle-east, asia
  succeeds yemen-arab-republic from 1990-05-22
  succeeds yemen-south from 1990-05-22
  source "Agreement on the establishment of the Republic of Yemen of 1990-04-22, in force 1990-05-22; letter of 1990-05-19 to the UN Secretary-General (all treaties of both remain in force)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Gleditsch and Ward count it as the Yemen Arab Republic under another name."

state kuwait "Kuwait"
  exists from 1961-06-19
  iso KWT
  cow 690 KUW from 1961-06-19
  gw 690 from 1961-06-19
  alias "State of Kuwait"
  demonym "Kuwaiti"
  capital "Kuwait City"
  located in middle-east, asia
  source "Exchange of notes with the United Kingdom of 1961-06-19; admitted to the United Nations 1963-05-14"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Occupied by Iraq from 1990-08-02 to 1991-02-28 and declared annexed on 1990-08-08; Security Council resolution 662 held that void. A British-protected state before 1961."

state bahrain "Bahrain"
  exists from 1971-08-15
  iso BHR
  cow 692 BAH from 1971-08-15
  gw 692 from 1971-08-15
  alias "Kingdom of Bahrain", "State of Bahrain", "Bahrein"
  demonym "Bahraini"
  capital "Manama"
  located in middle-east, asia
  source "United Nations, list of member states (admitted 1971-09-21)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state qatar "Qatar"
  exists from 1971-09-03
  iso QAT
  cow 694 QAT from 1971-09-03
  gw 694 from 1971-09-03
  alias "State of Qatar"
  demonym "Qatari"
  capital "Doha"
  located in middle-east, asia
  source "United Nations, list of member states (admitted 1971-09-21)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state united-arab-emirates "United Arab Emirates"
  exists from 1971-12-02
  iso ARE
  cow 696 UAE from 1971-12-02
  gw 696 from 1971-12-02
  alias "UAE", "U.A.E.", "the Emirates", "Emirates"
  demonym "Emirati"
  capital "Abu Dhabi"
  located in middle-east, asia
  source "United Nations, list of member states (admitted 1971-12-09)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state oman "Oman"
  exists
  iso OMN
  cow 698 OMA from 1971-10-07
  gw 698 from 1816-01-01
  name "Sultanate of Oman" from 1970-08-09
  name "Oman"
  name "Muscat and Oman" until 1970-08-08
  alias "Muscat"
  demonym "Omani"
  capital "Muscat"
  located in middle-east, asia
  source "Treaties of friendship with Great Britain of 1798 and with the United States of 1833; admitted to the United Nations 1971-10-07"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state armenia "Armenia"
  exists from 1918-05-28 until 1920-12-01
  exists from 1991-09-21
  iso ARM
  cow 371 ARM from 1991-12-26
  gw 371 from 1991-12-21
  alias "Republic of Armenia"
  demonym "Armenian"
  capital "Yerevan"
  located in caucasus
  located partly in europe, asia
  source "Declaration of 1918-05-28; treaty of Sevres, 1920-08-10; referendum of 1991-09-21; admitted to the United Nations 1992-03-02"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the republic of 1918 to 1920 is not counted there, and the state of today is dated from 1991-12-26"
  differs gw because "the republic of 1918 to 1920 is not counted there, and the state of today is dated from the Alma-Ata meeting of 1991-12-21"

state georgia "Georgia"
  exists from 1918-05-26 until 1921-02-25
  exists from 1991-04-09
  iso GEO
  cow 372 GRG from 1991-12-26
  gw 372 from 1991-12-21
  alias "Republic of Georgia", "Gruzia"
  demonym "Georgian"
  capital "Tbilisi"
  located in caucasus
  located partly in europe, asia
  source "Act of 1918-05-26; treaty of Moscow, 1920-05-07; act of restoration of 1991-04-09; admitted to the United Nations 1992-07-31"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the republic of 1918 to 1921 is not counted there, and the state of today is dated from 1991-12-26"
  differs gw because "the republic of 1918 to 1921 is not counted there, and the state of today is dated from the Alma-Ata meeting of 1991-12-21"

state azerbaijan "Azerbaijan"
  exists from 1918-05-28 until 1920-04-28
  exists from 1991-08-30
  iso AZE
  cow 373 AZE from 1991-12-26
  gw 373 from 1991-12-21
  alias "Republic of Azerbaijan", "Azerbaidjan"
  demonym "Azerbaijani", "Azeri"
  capital "Baku"
  located in caucasus
  located partly in europe, asia
  source "Declarations of 1918-05-28 and 1991-08-30; constitutional act of 1991-10-18; admitted to the United Nations 1992-03-02"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the republic of 1918 to 1920 is not counted there, and the state of today is dated from 1991-12-26"
  differs gw because "the republic of 1918 to 1920 is not counted there, and the state of today is dated from the Alma-Ata meeting of 1991-12-21"

state abkhazia "Abkhazia"
  exists from 1992-07-23 (doubtful)
  alias "Republic of Abkhazia"
  demonym "Abkhaz", "Abkhazian"
  capital "Sukhumi"
  located in caucasus
  source "Resolution of 1992-07-23; act of independence of 1999-10-12; Russian decree of recognition of 2008-08-26; treaty with Russia of 2008-09-17"
  note "Recognised by Russia and a few others from 2008-08-26; Georgia and most states hold it to be part of Georgia. In neither of the data sets."

state south-ossetia "South Ossetia"
  exists from 1992-05-29 (doubtful)
  alias "Republic of South Ossetia", "Tskhinvali region"
  demonym "South Ossetian", "Ossetian"
  capital "Tskhinvali"
  located in caucasus
  source "Declaration of 1992-05-29; Russian decree of recognition of 2008-08-26; treaty with Russia of 2008-09-17"
  note "Recognised by Russia and a few others from 2008-08-26; Georgia and most states hold it to be part of Georgia. In neither of the data sets."
