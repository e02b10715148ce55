# The register of states. The Americas.
# Where two name lines overlap, the later one is the ordinary name of the time. A living state has its present ISO code
# for its whole life (older letters are aliases), a dead one its code of ISO 3166-3. cow and gw are the published dates.

state united-states "United States"
  exists from 1776-07-04
  iso USA
  cow 2 USA from 1816-01-01
  gw 2 from 1816-01-01
  alias "United States of America", "US", "U.S.", "U.S.A.", "America", "USA", "the States"
  demonym "American", "Americans"
  capital "Philadelphia" from 1790-12-06 until 1800-11-16
  capital "Washington" from 1800-11-17
  great power from 1898-08-13
  located in north-america
  source "Declaration of Independence, 1776-07-04; Treaty of Paris, 1783-09-03; Correlates of War list of major powers"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The forty-eight states and Alaska; Hawaii, Guam, Puerto Rico and other islands are places of their own."

state canada "Canada"
  exists from 1867-07-01
  iso CAN
  cow 20 CAN from 1920-01-10
  gw 20 from 1867-07-01
  alias "Dominion of Canada"
  demonym "Canadian"
  capital "Ottawa"
  located in north-america
  source "British North America Act 1867; Statute of Westminster 1931"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "A dominion of the British Crown at first; separate declaration of war from 1939-09-10."
  differs cow because "counted there only from its membership in the League of Nations"

state bahamas "Bahamas"
  exists from 1973-07-10
  iso BHS
  cow 31 BHM from 1973-07-10
  gw 31 from 1973-07-10
  alias "The Bahamas", "Commonwealth of the Bahamas"
  demonym "Bahamian"
  capital "Nassau"
  located in caribbean
  source "United Nations, list of member states (admitted 1973-09-18)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state cuba "Cuba"
  exists from 1902-05-20
  iso CUB
  cow 40 CUB from 1902-05-20 until 1906-09-25
  cow 40 CUB from 1909-01-23
  gw 40 from 1902-05-20
  alias "Republic of Cuba"
  demonym "Cuban"
  capital "Havana"
  located in caribbean
  source "End of the United States military government, 1902-05-20; treaty of relations (Platt), 1903-05-22"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Under a provisional government of the United States from 1906-09-29 to 1909-01-28."
  differs cow because "membership is interrupted there for the United States intervention of 1906 to 1909"

state haiti "Haiti"
  exists from 1804-01-01
  iso HTI
  cow 41 HAI from 1859-01-01 until 1915-07-28
  cow 41 HAI from 1934-08-15
  gw 41 from 1816-01-01 until 1915-07-04
  gw 41 from 1934-08-15
  alias "Hayti", "Republic of Haiti"
  demonym "Haitian"
  capital "Port-au-Prince"
  located in caribbean
  source "Declaration of independence, 1804-01-01; French ordinance of 1825-04-17"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Occupied by the United States from 1915-07-28 to 1934-08-15; the state went on in law."
  differs cow because "counted there from 1859, and not under the United States occupation of 1915 to 1934"
  differs gw because "not counted there under the United States occupation of 1915 to 1934"

state dominican-republic "Dominican Republic"
  exists from 1844-02-27 until 1861-03-17
  exists from 1865-03-03
  iso DOM
  cow 42 DOM from 1894-01-01 until 1916-11-29
  cow 42 DOM from 1924-09-29
  gw 42 from 1844-02-27
  alias "Santo Domingo", "San Domingo"
  demonym "Dominican (Republic)"
  capital "Santo Domingo"
  located in caribbean
  source "Proclamation of 1844-02-27; Spanish annexation 1861-03-18 and its repeal by the law of 1865-03-03"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Occupied by the United States from 1916-11-29 to 1924; the state went on in law."
  differs cow because "counted there from 1894, and not under the United States occupation of 1916 to 1924"
  differs gw because "counted there without a gap for the Spanish annexation of 1861 to 1865"

state jamaica "Jamaica"
  exists from 1962-08-06
  iso JAM
  cow 51 JAM from 1962-08-06
  gw 51 from 1962-08-06
  demonym "Jamaican"
  capital "Kingston"
  located in caribbean
  source "United Nations, list of member states (admitted 1962-09-18)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state trinidad-and-tobago "Trinidad and Tobago"
  exists from 1962-08-31
  iso TTO
  cow 52 TRI from 1962-08-31
  gw 52 from 1962-08-31
  alias "Trinidad & Tobago", "Trinidad", "Trinidad-Tobago"
  demonym "Trinidadian", "Tobagonian"
  capital "Port of Spain"
  located in caribbean
  source "United Nations, list of member states (admitted 1962-09-18)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state barbados "Barbados"
  exists from 1966-11-30
  iso BRB
  cow 53 BAR from 1966-11-30
  gw 53 from 1966-11-30
  demonym "Barbadian"
  capital "Bridgetown"
  located in caribbean
  source "United Nations, list of member states (admitted 1966-12-09)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state dominica "Dominica"
  exists from 1978-11-03
  iso DMA
  cow 54 DMA from 1978-11-03
  alias "Commonwealth of Dominica"
  demonym "Dominican (Commonwealth)"
  capital "Roseau"
  located in caribbean
  source "United Nations, list of member states (admitted 1978-12-18)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"

state grenada "Grenada"
  exists from 1974-02-07
  iso GRD
  cow 55 GRN from 1974-02-07
  demonym "Grenadian"
  capital "St. George's"
  located in caribbean
  source "United Nations, list of member states (admitted 1974-09-17)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"

state saint-lucia "Saint Lucia"
  exists from 1979-02-22
  iso LCA
  cow 56 SLU from 1979-02-22
  alias "St. Lucia", "St Lucia"
  demonym "Saint Lucian"
  capital "Castries"
  located in caribbean
  source "United Nations, list of member states (admitted 1979-09-18)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"

state saint-vincent-and-the-grenadines "Saint Vincent and the Grenadines"
  exists from 1979-10-27
  iso VCT
  cow 57 SVG from 1979-10-27
  alias "St. Vincent and the Grenadines", "St Vincent and the Grenadines", "St. Vincent", "Saint Vincent",
      "St. Vincent & Grenadines"
  demonym "Vincentian"
  capital "Kingstown"
  located in caribbean
  source "United Nations, list of member states (admitted 1980-09-16)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"

state antigua-and-barbuda "Antigua and Barbuda"
  exists from 1981-11-01
  iso ATG
  cow 58 AAB from 1981-11-01
  alias "Antigua & Barbuda", "Antigua"
  demonym "Antiguan", "Barbudan"
  capital "St. John's"
  located in caribbean
  source "United Nations, list of member states (admitted 1981-11-11)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  note "As an associated state it signed the treaty of 1981-06-18 of the Organisation of Eastern Caribbean States."

state saint-kitts-and-nevis "Saint Kitts and Nevis"
  exists from 1983-09-19
  iso KNA
  cow 60 SKN from 1983-09-19
  alias "St. Kitts and Nevis", "St Kitts and Nevis", "St. Kitts & Nevis", "Saint Christopher and Nevis",
      "St. Kitts", "St. Kitts-Nevis"
  demonym "Kittitian", "Nevisian"
  capital "Basseterre"
  located in caribbean
  source "United Nations, list of member states (admitted 1983-09-23)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  note "As an associated state it signed the treaty of 1981-06-18 of the Organisation of Eastern Caribbean States."

state mexico "Mexico"
  exists from 1821-09-28
  iso MEX
  cow 70 MEX from 1831-01-01
  gw 70 from 1821-07-01
  name "Mexican Empire" from 1821-09-28 until 1823-03-19 (doubtful)
  name "Mexico" from 1821-09-28
  alias "United Mexican States", "Mexican Republic"
  demonym "Mexican"
  capital "Mexico City"
  located in north-america
  source "Act of independence of the Mexican Empire, 1821-09-28; Treaty of Madrid with Spain, 1836-12-28"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "independence is put there at July 1821; the act is of 1821-09-28"

state belize "Belize"
  exists from 1981-09-21
  iso BLZ
  cow 80 BLZ from 1981-09-21
  gw 80 from 1981-09-21
  alias "British Honduras"
  demonym "Belizean"
  capital "Belmopan"
  located in central-america
  source "United Nations, list of member states (admitted 1981-09-25)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state united-provinces-of-central-america "Federal Republic of Central America"
  exists from 1823-07-01 until 1839-12-31 (doubtful)
  gw 89 from 1823-07-01 until 1839-12-31
  name "United Provinces of Central America" from 1823-07-01 until 1824-11-21
  name "Federal Republic of Central America" from 1823-07-01 until 1839-12-31
  alias "Central American Federation", "Federation of Central America", "Central American Confederation"
  demonym "Central American"
  capital "Guatemala City" until 1834 (doubtful)
  capital "San Salvador" from 1834 (doubtful)
  located in central-america
  source "Decree of absolute independence of 1823-07-01; constitution of 1824-11-22; decree of 1838-05-30 releasing the states"
  source "Gleditsch and Ward (codes and their dates)"
  differs cow because "not counted there"

state guatemala "Guatemala"
  exists from 1839-04-17
  iso GTM
  cow 90 GUA from 1868-01-01
  gw 90 from 1840-01-01
  alias "Republic of Guatemala"
  demonym "Guatemalan"
  capital "Guatemala City"
  located in central-america
  source "Decree of 1839-04-17 leaving the federation; Republic proclaimed 1847-03-21"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "counted there from 1840-01-01, after the end of the federation; the state had left it earlier"

state honduras "Honduras"
  exists from 1838-11-05
  iso HND
  cow 91 HON from 1899-01-01
  gw 91 from 1840-01-01
  alias "Republic of Honduras"
  demonym "Honduran"
  capital "Comayagua" until 1880-10-29
  capital "Tegucigalpa" from 1880-10-30
  located in central-america
  source "Act of 1838-11-05 leaving the federation"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "counted there from 1840-01-01, after the end of the federation; the state had left it earlier"

state el-salvador "El Salvador"
  exists from 1841-02-02 (doubtful)
  iso SLV
  cow 92 SAL from 1875-01-01
  gw 92 from 1840-01-01
  alias "Salvador", "Republic of El Salvador"
  demonym "Salvadoran", "Salvadorian"
  capital "San Salvador"
  located in central-america
  source "Decree and constitution of February 1841 after the end of the federation"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "counted there from 1840-01-01; the separate constitution is of February 1841"

state nicaragua "Nicaragua"
  exists from 1838-04-30
  iso NIC
  cow 93 NIC from 1900-01-01
  gw 93 from 1840-01-01
  alias "Republic of Nicaragua"
  demonym "Nicaraguan"
  capital "Managua" from 1852
  located in central-america
  source "Decree of 1838-04-30 leaving the federation"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "counted there from 1840-01-01, after the end of the federation; the state had left it earlier"

state costa-rica "Costa Rica"
  exists from 1838-11-14
  iso CRI
  cow 94 COS from 1920-01-01
  gw 94 from 1840-01-01
  alias "Republic of Costa Rica"
  demonym "Costa Rican"
  capital "San Jose"
  located in central-america
  source "Decree of 1838-11-14 leaving the federation; Republic proclaimed 1848-08-31"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "counted there from 1840-01-01, after the end of the federation; the state had left it earlier"

state panama "Panama"
  exists from 1903-11-03
  iso PAN
  cow 95 PAN from 1903-11-03
  gw 95 from 1903-11-03
  alias "Republic of Panama"
  demonym "Panamanian"
  capital "Panama City"
  located in central-america
  source "Declaration of independence from Colombia, 1903-11-03; Hay-Bunau-Varilla treaty, 1903-11-18"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state gran-colombia "Gran Colombia"
  exists from 1819-12-17 until 1830-09-22
  gw 99 from 1821-08-30 until 1830-09-22
  name "Colombia" from 1819-12-17 until 1830-09-22
  name "Gran Colombia" from 1819-12-17 until 1830-09-22
  alias "Great Colombia", "Greater Colombia"
  capital "Bogota"
  located in south-america
  source "Fundamental law of Angostura, 1819-12-17; constitution of Cucuta, 1821-08-30"
  source "Gleditsch and Ward (codes and their dates)"
  note "Its formal end is the fundamental law of New Granada of 1831-11-17; the end here follows Gleditsch and Ward."
  differs cow because "not counted there"
  differs gw because "counted there from the constitution of 1821-08-30"

state colombia "Colombia"
  exists from 1830-09-23
  iso COL
  cow 100 COL from 1831-01-01
  gw 100 from 1830-09-23
  name "United States of Colombia" from 1863-05-08 until 1886-08-04
  name "Republic of Colombia" from 1886-08-05
  name "Colombia" from 1830-09-23
  name "New Granada" from 1831-11-17 until 1858-05-21
  name "Granadine Confederation" from 1858-05-22 until 1863-05-07
  alias "Republic of New Granada"
  demonym "Colombian"
  capital "Bogota"
  located in south-america
  continues gran-colombia from 1830-09-23
  source "Fundamental law of New Granada of 1831-11-17; constitutions of 1858, 1863 and 1886"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The beginning follows Gleditsch and Ward (the day after Gran Colombia); the three parts shared its debts by the convention of 1834-12-23."
  differs cow because "counted there from 1831-01-01"

state venezuela "Venezuela"
  exists from 1830-01-13
  iso VEN
  cow 101 VEN from 1841-01-01
  gw 101 from 1829-01-01
  name "State of Venezuela" from 1830-01-13 until 1864-04-12 (doubtful)
  name "United States of Venezuela" from 1864-04-13 (doubtful) until 1953-04-10 (doubtful)
  name "Bolivarian Republic of Venezuela" from 1999-12-20 (doubtful)
  name "Venezuela" from 1830-01-13
  alias "Republic of Venezuela"
  demonym "Venezuelan"
  capital "Caracas"
  located in south-america
  source "Decree of 1830-01-13 on the separation from Colombia"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "separation is put there at 1829-01-01; the decree is of 1830-01-13"

state guyana "Guyana"
  exists from 1966-05-26
  iso GUY
  cow 110 GUY from 1966-05-26
  gw 110 from 1966-05-26
  alias "Co-operative Republic of Guyana", "British Guiana"
  demonym "Guyanese"
  capital "Georgetown"
  located in south-america
  source "United Nations, list of member states (admitted 1966-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state suriname "Suriname"
  exists from 1975-11-25
  iso SUR
  cow 115 SUR from 1975-11-25
  gw 115 from 1975-11-25
  alias "Surinam", "Republic of Suriname", "Dutch Guiana"
  demonym "Surinamese"
  capital "Paramaribo"
  located in south-america
  source "United Nations, list of member states (admitted 1975-12-04)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state ecuador "Ecuador"
  exists from 1830-05-13
  iso ECU
  cow 130 ECU from 1854-01-01
  gw 130 from 1830-05-13
  alias "Republic of Ecuador"
  demonym "Ecuadorian", "Ecuadorean"
  capital "Quito"
  located in south-america
  source "Act of Quito of 1830-05-13 on the separation from Colombia"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"

state peru "Peru"
  exists from 1821-07-28
  iso PER
  cow 135 PER from 1839-01-01
  gw 135 from 1824-12-09
  alias "Republic of Peru"
  demonym "Peruvian"
  capital "Lima"
  located in south-america
  source "Declaration of independence, 1821-07-28; capitulation of Ayacucho, 1824-12-09"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Part of the Peru-Bolivian Confederation from 1836 to 1839."
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "counted there from the battle of Ayacucho, 1824-12-09"

state brazil "Brazil"
  exists from 1822-09-07
  iso BRA
  cow 140 BRA from 1822-09-07
  gw 140 from 1822-09-07
  name "Empire of Brazil" from 1822-09-07 until 1889-11-14
  name "United States of Brazil" from 1889-11-15 until 1967-03-14
  name "Federative Republic of Brazil" from 1967-03-15
  name "Brazil" from 1822-09-07
  alias "Brasil"
  demonym "Brazilian"
  capital "Rio de Janeiro" until 1960-04-20
  capital "Brasilia" from 1960-04-21
  located in south-america
  source "Declaration of independence, 1822-09-07; Treaty of Rio de Janeiro with Portugal, 1825-08-29"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state bolivia "Bolivia"
  exists from 1825-08-06
  iso BOL
  cow 145 BOL from 1848-01-01
  gw 145 from 1825-08-06
  alias "Plurinational State of Bolivia", "Republic of Bolivia", "Upper Peru"
  demonym "Bolivian"
  capital "Sucre"
  located in south-america
  source "Declaration of independence, 1825-08-06"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Part of the Peru-Bolivian Confederation from 1836 to 1839."
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"

state paraguay "Paraguay"
  exists from 1811-05-14
  iso PRY
  cow 150 PAR from 1846-01-01 until 1870-06-20
  cow 150 PAR from 1876-06-22
  gw 150 from 1816-01-01
  alias "Republic of Paraguay"
  demonym "Paraguayan"
  capital "Asuncion"
  located in south-america
  source "Revolution of 1811-05-14; declaration of independence of 1842-11-25"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from 1846, and not under the allied occupation of 1870 to 1876"

state chile "Chile"
  exists from 1818-02-12
  iso CHL
  cow 155 CHL from 1839-01-01
  gw 155 from 1818-04-01
  alias "Republic of Chile", "Chili"
  demonym "Chilean"
  capital "Santiago"
  located in south-america
  source "Declaration of independence, 1818-02-12; battle of Maipu, 1818-04-05"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "counted there from April 1818, the end of the fighting for Santiago"

state argentina "Argentina"
  exists from 1816-07-09
  iso ARG
  cow 160 ARG from 1841-01-01
  gw 160 from 1816-07-09
  name "United Provinces of the Rio de la Plata" from 1816-07-09 until 1831-01-03 (doubtful)
  name "Argentine Confederation" from 1831-01-04 (doubtful) until 1861-12-11 (doubtful)
  name "Argentine Republic" from 1860-10-08
  name "Argentina" from 1816-07-09
  alias "United Provinces of South America", "The Argentine", "La Plata"
  demonym "Argentine", "Argentinian", "Argentinean"
  capital "Buenos Aires"
  located in south-america
  source "Declaration of independence, Tucuman, 1816-07-09; federal pact of 1831-01-04; constitution of 1853"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "From 1852-09-11 to 1861 the State of Buenos Aires stood outside the Confederation, whose seat was Parana."
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"

state uruguay "Uruguay"
  exists from 1828-08-27
  iso URY
  cow 165 URU from 1882-01-01
  gw 165 from 1830-05-26
  alias "Oriental Republic of Uruguay", "Eastern Republic of Uruguay", "Banda Oriental"
  demonym "Uruguayan"
  capital "Montevideo"
  located in south-america
  source "Preliminary peace of Rio de Janeiro (Montevideo), 1828-08-27; constitution of 1830"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "counted there from 1830-05-26"

state peru-bolivian-confederation "Peru-Bolivian Confederation"
  exists from 1836-10-28 until 1839-08-25
  alias "Peru-Bolivia", "Confederation of Peru and Bolivia"
  capital "Lima"
  located in south-america
  source "Decree of 1836-10-28; decree of dissolution of 1839-08-25 after the battle of Yungay, 1839-01-20"
  note "The data sets count Bolivia and (Gleditsch and Ward) Peru meanwhile, not the Confederation."

state buenos-aires "State of Buenos Aires"
  exists from 1852-09-11 until 1861-12-11 (doubtful)
  alias "Buenos Aires"
  capital "Buenos Aires"
  located in south-america
  source "Revolution of 1852-09-11; pact of San Jose de Flores, 1859-11-11; battle of Pavon, 1861-09-17"
  note "Seceded from the Argentine Confederation and governed its own foreign relations. In neither of the data sets."

state entre-rios "Entre Rios"
  exists from 1851-05-01 until 1853-05-01 (doubtful)
  alias "Province of Entre Rios"
  capital "Parana"
  located in south-america
  source "Pronouncement of Urquiza, 1851-05-01; alliances with Brazil and Uruguay, 1851-05-29 and 1851-11-21"
  note "Province of the Argentine Confederation that resumed its own foreign relations in 1851 and made alliances. In neither of the data sets."

state corrientes "Corrientes"
  exists from 1838-12-31 (doubtful) until 1853-05-01 (doubtful)
  alias "Province of Corrientes"
  capital "Corrientes"
  located in south-america
  source "Alliances of Corrientes against the government of Buenos Aires, 1838-12-31 (doubtful) and 1851-11-21" (doubtful)
  note "Province of the Argentine Confederation that made alliances of its own. In neither of the data sets."

state texas "Republic of Texas"
  exists from 1836-03-02 until 1845-12-28
  alias "Texas"
  demonym "Texian", "Texan"
  capital "Austin" from 1839 (doubtful)
  located in north-america
  source "Declaration of independence, 1836-03-02; joint resolution admitting Texas to the United States, 1845-12-29"
  note "In neither of the data sets."

state confederate-states "Confederate States of America"
  exists from 1861-02-08 until 1865-05-05 (doubtful)
  alias "Confederate States", "Confederacy", "CSA"
  demonym "Confederate"
  capital "Montgomery" until 1861-05-28 (doubtful)
  capital "Richmond" from 1861-05-29 (doubtful) until 1865-04-03
  located in north-america
  source "Provisional constitution of 1861-02-08; treated as a belligerent by the British proclamation of 1861-05-13"
  note "Recognised by other states as a belligerent only. In neither of the data sets."

state greater-republic-of-central-america "Greater Republic of Central America"
  exists from 1896-09-15 until 1898-11-29
  alias "Republica Mayor de Centroamerica", "United States of Central America"
  located in central-america
  source "Pact of Amapala, 1895-06-20; dissolution of 1898-11-29"
  note "El Salvador, Honduras and Nicaragua for foreign affairs. In neither of the data sets."
