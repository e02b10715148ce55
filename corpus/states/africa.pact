# The register of states. Africa.
# Where two name lines overlap, the later one is the ordinary name of the time. A living state has its present ISO code
# for its whole life (older letters are aliases), a dead one its code of ISO 3166-3. cow and gw are the published dates.

state algeria "Algeria"
  exists until 1830-07-05
  exists from 1962-07-05
  iso DZA
  cow 615 ALG from 1962-07-05
  gw 615 from 1816-01-01 until 1830-07-05
  gw 615 from 1962-07-05
  name "People's Democratic Republic of Algeria" from 1962-09-25
  name "Algeria" until 1830-07-05
  name "Algeria" from 1962-07-05
  name "Regency of Algiers" until 1830-07-05
  alias "Algerian Republic"
  demonym "Algerian"
  capital "Algiers"
  located in north-africa
  source "Capitulation of Algiers, 1830-07-05; Evian agreements of 1962-03-18 and French declaration of 1962-07-03 recognising independence"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The French rule of 1830 to 1962 is the place algerian-departments. France recognised independence on 1962-07-03; it was proclaimed on 1962-07-05."
  differs cow because "the Regency of Algiers is not counted there"

state angola "Angola"
  exists from 1975-11-11
  iso AGO
  cow 540 ANG from 1975-11-11
  gw 540 from 1975-11-11
  name "People's Republic of Angola" from 1975-11-11 until 1992-08-24 (doubtful)
  name "Republic of Angola" from 1992-08-25 (doubtful)
  name "Angola" from 1975-11-11
  demonym "Angolan"
  capital "Luanda"
  located in central-africa, southern-africa
  source "Alvor agreement of 1975-01-15 (independence fixed for 1975-11-11); admitted to the United Nations 1976-12-01"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state benin "Benin"
  exists from 1960-08-01
  iso BEN
  cow 434 BEN from 1960-08-01
  gw 434 from 1960-08-01
  name "People's Republic of Benin" from 1975-11-30 until 1990-02-28
  name "Republic of Benin" from 1990-03-01
  name "Benin" from 1960-08-01
  name "Dahomey" from 1960-08-01 until 1975-11-29
  alias "Republic of Dahomey", "DHY"
  demonym "Beninese", "Dahomeyan"
  capital "Porto-Novo"
  located in west-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state botswana "Botswana"
  exists from 1966-09-30
  iso BWA
  cow 571 BOT from 1966-09-30
  gw 571 from 1966-09-30
  alias "Republic of Botswana"
  demonym "Botswanan", "Motswana", "Batswana"
  capital "Gaborone"
  located in southern-africa
  source "United Nations, list of member states (admitted 1966-10-17)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state burkina-faso "Burkina Faso"
  exists from 1960-08-05
  iso BFA
  cow 439 BFO from 1960-08-05
  gw 439 from 1960-08-05
  name "Upper Volta" from 1960-08-05 until 1984-08-03
  alias "Burkina", "Republic of Upper Volta", "Haute-Volta", "HVO"
  demonym "Burkinabe", "Voltaic", "Upper Voltan"
  capital "Ouagadougou"
  located in west-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state burundi "Burundi"
  exists from 1962-07-01
  iso BDI
  cow 516 BUI from 1962-07-01
  gw 516 from 1962-07-01
  name "Kingdom of Burundi" from 1962-07-01 until 1966-11-27
  name "Republic of Burundi" from 1966-11-28
  name "Burundi" from 1962-07-01
  demonym "Burundian"
  capital "Bujumbura" until 2018-12-23
  capital "Gitega" from 2018-12-24
  located in east-africa, central-africa
  source "United Nations, list of member states (admitted 1962-09-18)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state cameroon "Cameroon"
  exists from 1960-01-01
  iso CMR
  cow 471 CAO from 1960-01-01
  gw 471 from 1960-01-01
  name "Republic of Cameroon" from 1960-01-01 until 1961-09-30
  name "Federal Republic of Cameroon" from 1961-10-01 until 1972-06-01
  name "United Republic of Cameroon" from 1972-06-02 until 1984-02-03
  name "Republic of Cameroon" from 1984-02-04
  name "Cameroon" from 1960-01-01
  alias "Cameroun", "Cameroons"
  demonym "Cameroonian"
  capital "Yaounde"
  located in central-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state cape-verde "Cape Verde"
  exists from 1975-07-05
  iso CPV
  cow 402 CAP from 1975-07-05
  gw 402 from 1975-07-05
  name "Republic of Cape Verde" from 1975-07-05 until 2013-10-23
  name "Cabo Verde" from 2013-10-24
  name "Cape Verde" from 1975-07-05
  alias "Republic of Cabo Verde", "Cape Verde Islands"
  demonym "Cape Verdean", "Cabo Verdean"
  capital "Praia"
  located in west-africa
  source "United Nations, list of member states (admitted 1975-09-16)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state central-african-republic "Central African Republic"
  exists from 1960-08-13
  iso CAF
  cow 482 CEN from 1960-08-13
  gw 482 from 1960-08-13
  name "Central African Empire" from 1976-12-04 until 1979-09-20
  alias "CAR", "Centrafrique"
  demonym "Central African"
  capital "Bangui"
  located in central-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state chad "Chad"
  exists from 1960-08-11
  iso TCD
  cow 483 CHA from 1960-08-11
  gw 483 from 1960-08-11
  alias "Republic of Chad", "Tchad"
  demonym "Chadian"
  capital "Fort-Lamy" until 1973-04-05 (doubtful)
  capital "N'Djamena" from 1973-04-06 (doubtful)
  located in central-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state comoros "Comoros"
  exists from 1975-07-06
  iso COM
  cow 581 COM from 1975-12-31
  gw 581 from 1975-07-06
  alias "Union of the Comoros", "Comoro Islands", "Federal Islamic Republic of the Comoros"
  demonym "Comorian"
  capital "Moroni"
  located in east-africa
  source "Declaration of independence of 1975-07-06; admitted to the United Nations 1975-11-12"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the French recognition of 1975-12-31"

state congo-brazzaville "Republic of the Congo"
  exists from 1960-08-15
  iso COG
  cow 484 CON from 1960-08-15
  gw 484 from 1960-08-15
  name "People's Republic of the Congo" from 1970-01-03 until 1991-06-30 (doubtful)
  name "Republic of the Congo" from 1960-08-15
  alias "Congo", "Congo Brazzaville", "Congo (Brazzaville)", "French Congo"
  demonym "Congolese (Brazzaville)"
  capital "Brazzaville"
  located in central-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state congo-free-state "Congo Free State"
  exists from 1885-07-01 until 1908-11-14
  alias "Independent State of the Congo", "Etat independant du Congo"
  capital "Vivi" until 1886
  capital "Boma" from 1886
  located in central-africa
  source "General Act of Berlin, 1885-02-26; treaty of cession to Belgium of 1907-11-28, annexation on 1908-11-15"
  note "Under the personal rule of the King of the Belgians. In neither of the data sets."

state dr-congo "Democratic Republic of the Congo"
  exists from 1960-06-30
  iso COD
  cow 490 DRC from 1960-06-30
  gw 490 from 1960-06-30
  name "Republic of the Congo (Leopoldville)" from 1960-06-30 until 1964-07-31
  name "Zaire" from 1971-10-27 until 1997-05-16
  alias "DRC", "DR Congo", "D.R. Congo", "Democratic Congo", "Congo-Kinshasa", "Congo Kinshasa",
      "Congo (Kinshasa)", "Congo-Leopoldville", "Congo Leopoldville", "Republic of Zaire", "ZAR"
  demonym "Zairian", "Zairean", "Congolese (Kinshasa)"
  capital "Leopoldville" until 1966-06-29 (doubtful)
  capital "Kinshasa" from 1966-06-30 (doubtful)
  located in central-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state djibouti "Djibouti"
  exists from 1977-06-27
  iso DJI
  cow 522 DJI from 1977-06-27
  gw 522 from 1977-06-27
  alias "Republic of Djibouti", "Jibuti"
  demonym "Djiboutian"
  capital "Djibouti"
  located in east-africa
  source "United Nations, list of member states (admitted 1977-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state egypt "Egypt"
  exists from 1805-05-17 until 1914-12-17
  exists from 1922-02-28
  iso EGY
  cow 651 EGY from 1855-01-01 until 1882-09-15
  cow 651 EGY from 1937-05-26
  gw 651 from 1827-01-01 until 1855-12-31
  gw 651 from 1922-02-28
  name "Khedivate of Egypt" from 1867-06-08 until 1914-12-17
  name "Kingdom of Egypt" from 1922-03-15 until 1953-06-17
  name "Republic of Egypt" from 1953-06-18 until 1958-02-21
  name "Arab Republic of Egypt" from 1971-09-11
  name "Egypt" from 1805-05-17 until 1914-12-17
  name "Egypt" from 1922-02-28
  name "United Arab Republic" from 1958-02-22 until 1971-09-10
  alias "UAR"
  demonym "Egyptian"
  capital "Cairo"
  located in north-africa
  located in middle-east
  source "Convention of London, 1840-07-15; British declaration of 1922-02-28 ending the protectorate proclaimed on 1914-12-18"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Until 1914 a self-governing province of the Ottoman Empire, occupied by Britain from 1882-09-15. The United Arab Republic of 1958 is this state under another name: Egypt kept the name and the single seat at the United Nations after Syria left on 1961-09-28; Syria's lifetime has a gap for the union."
  differs cow because "counted there 1855 to the British occupation of 1882, and again from its admission to the League of Nations on 1937-05-26"
  differs gw because "counted there 1827 to 1855 before the independence of 1922"

state equatorial-guinea "Equatorial Guinea"
  exists from 1968-10-12
  iso GNQ
  cow 411 EQG from 1968-10-12
  gw 411 from 1968-10-12
  alias "Republic of Equatorial Guinea"
  demonym "Equatorial Guinean", "Equatoguinean"
  capital "Malabo"
  located in central-africa
  source "United Nations, list of member states (admitted 1968-11-12)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state eritrea "Eritrea"
  exists from 1993-05-24
  iso ERI
  cow 531 ERI from 1993-05-24
  gw 531 from 1993-05-24
  alias "State of Eritrea"
  demonym "Eritrean"
  capital "Asmara"
  located in east-africa
  source "Referendum of 1993-04-23..25; independence proclaimed 1993-05-24; admitted to the United Nations 1993-05-28"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state eswatini "Eswatini"
  exists from 1968-09-06
  iso SWZ
  cow 572 SWA from 1968-09-06
  gw 572 from 1968-09-06
  name "Kingdom of Eswatini" from 2018-04-19
  name "Eswatini" from 1968-09-06
  name "Swaziland" from 1968-09-06 until 2018-04-18
  alias "Kingdom of Swaziland"
  demonym "Swazi"
  capital "Mbabane"
  located in southern-africa
  source "United Nations, list of member states (admitted 1968-09-24)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state ethiopia "Ethiopia"
  exists until 1936-05-08
  exists from 1941-05-05
  iso ETH
  cow 530 ETH from 1898-01-01 until 1936-05-05
  cow 530 ETH from 1941-05-05
  gw 530 from 1855-02-11
  name "Abyssinia" until 1941-05-05
  name "Ethiopian Empire" until 1974-09-12 (doubtful)
  name "People's Democratic Republic of Ethiopia" from 1987-09-10 until 1991-05-28
  name "Federal Democratic Republic of Ethiopia" from 1995-08-21
  name "Ethiopia" until 1936-05-08
  name "Ethiopia" from 1941-05-05
  alias "Empire of Ethiopia"
  demonym "Ethiopian", "Abyssinian"
  capital "Addis Ababa" from 1886
  located in east-africa
  source "Italian royal decree-law of 1936-05-09 (annexation); return of the Emperor to Addis Ababa, 1941-05-05; Treaty of Addis Ababa, 1896-10-26"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Italy proclaimed the annexation on 1936-05-09; most of the allied powers treated it as void."
  differs cow because "counted there from 1898 and until the fall of Addis Ababa on 1936-05-05; the annexation followed on 1936-05-09"
  differs gw because "counted there from 1855, and without a gap under the Italian occupation of 1936 to 1941"

state gabon "Gabon"
  exists from 1960-08-17
  iso GAB
  cow 481 GAB from 1960-08-17
  gw 481 from 1960-08-17
  alias "Gabonese Republic"
  demonym "Gabonese"
  capital "Libreville"
  located in central-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state gambia "Gambia"
  exists from 1965-02-18
  iso GMB
  cow 420 GAM from 1965-02-18
  gw 420 from 1965-02-18
  alias "The Gambia", "Republic of the Gambia", "Islamic Republic of the Gambia"
  demonym "Gambian"
  capital "Banjul"
  located in west-africa
  source "United Nations, list of member states (admitted 1965-09-21)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state ghana "Ghana"
  exists from 1957-03-06
  iso GHA
  cow 452 GHA from 1957-03-06
  gw 452 from 1957-03-06
  alias "Republic of Ghana", "Gold Coast"
  demonym "Ghanaian"
  capital "Accra"
  located in west-africa
  source "United Nations, list of member states (admitted 1957-03-08)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state guinea "Guinea"
  exists from 1958-10-02
  iso GIN
  cow 438 GUI from 1958-10-02
  gw 438 from 1958-10-02
  alias "Republic of Guinea", "Guinea-Conakry", "Revolutionary People's Republic of Guinea"
  demonym "Guinean"
  capital "Conakry"
  located in west-africa
  source "United Nations, list of member states (admitted 1958-12-12)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state guinea-bissau "Guinea-Bissau"
  exists from 1973-09-24
  iso GNB
  cow 404 GNB from 1974-09-10
  gw 404 from 1974-09-10
  alias "Republic of Guinea-Bissau"
  demonym "Bissau-Guinean"
  capital "Bissau"
  located in west-africa
  source "Proclamation of 1973-09-24; UN General Assembly resolution 3061 (XXVIII); Portuguese recognition with effect from 1974-09-10"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the Portuguese recognition of 1974-09-10"
  differs gw because "counted there from the Portuguese recognition of 1974-09-10"

state ivory-coast "Ivory Coast"
  exists from 1960-08-07
  iso CIV
  cow 437 CDI from 1960-08-07
  gw 437 from 1960-08-07
  name "Cote d'Ivoire" from 1986
  name "Ivory Coast" from 1960-08-07
  alias "Republic of Cote d'Ivoire", "Republic of the Ivory Coast"
  demonym "Ivorian", "Ivoirian"
  capital "Abidjan" until 1983-03-20
  capital "Yamoussoukro" from 1983-03-21
  located in west-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state kenya "Kenya"
  exists from 1963-12-12
  iso KEN
  cow 501 KEN from 1963-12-12
  gw 501 from 1963-12-12
  alias "Republic of Kenya"
  demonym "Kenyan"
  capital "Nairobi"
  located in east-africa
  source "United Nations, list of member states (admitted 1963-12-16)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Under internal self-government (from 1963-06-01) it signed the defence treaty with Ethiopia of November 1963."

state lesotho "Lesotho"
  exists from 1966-10-04
  iso LSO
  cow 570 LES from 1966-10-04
  gw 570 from 1966-10-04
  alias "Kingdom of Lesotho", "Basutoland"
  demonym "Basotho", "Mosotho"
  capital "Maseru"
  located in southern-africa
  source "United Nations, list of member states (admitted 1966-10-17)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state liberia "Liberia"
  exists from 1847-07-26
  iso LBR
  cow 450 LBR from 1920-06-30
  gw 450 from 1847-07-26
  alias "Republic of Liberia"
  demonym "Liberian"
  capital "Monrovia"
  located in west-africa
  source "Declaration of independence of 1847-07-26"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from its membership in the League of Nations"

state libya "Libya"
  exists until 1835-05-26 (doubtful)
  exists from 1951-12-24
  iso LBY
  cow 620 LIB from 1951-12-24
  gw 620 from 1816-01-01 until 1834-12-31
  gw 620 from 1951-12-24
  name "United Kingdom of Libya" from 1951-12-24 until 1963-04-25
  name "Kingdom of Libya" from 1963-04-26 until 1969-08-31
  name "Libyan Arab Republic" from 1969-09-01 until 1977-03-01
  name "Socialist People's Libyan Arab Jamahiriya" from 1977-03-02 until 2011-09-15 (doubtful)
  name "State of Libya" from 2013-01-08 (doubtful)
  name "Libya" until 1835-05-26
  name "Libya" from 1951-12-24
  name "Regency of Tripoli" until 1835-05-26 (doubtful)
  alias "Libyan Arab Jamahiriya"
  demonym "Libyan"
  capital "Tripoli"
  located in north-africa
  source "UN General Assembly resolution 289 A (IV); proclamation of independence of 1951-12-24"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The Karamanli regency of Tripoli ended with the direct Ottoman rule of 1835."
  differs cow because "the Regency of Tripoli is not counted there"
  differs gw because "the end of the Regency is put there at 1834-12-31"

state madagascar "Madagascar"
  exists until 1896-08-05
  exists from 1960-06-26
  iso MDG
  cow 580 MAG from 1960-06-26
  gw 580 from 1816-01-01 until 1896-08-05
  gw 580 from 1960-06-26
  name "Kingdom of Madagascar" until 1896-08-05
  name "Democratic Republic of Madagascar" from 1975-12-30 until 1992-09-11
  name "Republic of Madagascar" from 1992-09-12
  name "Madagascar" until 1896-08-05
  name "Madagascar" from 1960-06-26
  name "Malagasy Republic" from 1960-06-26 until 1975-12-29
  alias "Merina Kingdom"
  demonym "Malagasy"
  capital "Antananarivo"
  located in east-africa
  source "French law of 1896-08-06 (annexation); admitted to the United Nations 1960-09-20"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the kingdom of before 1896 is not counted there"

state malawi "Malawi"
  exists from 1964-07-06
  iso MWI
  cow 553 MAW from 1964-07-06
  gw 553 from 1964-07-06
  alias "Republic of Malawi", "Nyasaland"
  demonym "Malawian"
  capital "Zomba" until 1974-12-31
  capital "Lilongwe" from 1975-01-01
  located in east-africa, southern-africa
  source "United Nations, list of member states (admitted 1964-12-01)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state mali "Mali"
  exists from 1960-06-20
  iso MLI
  cow 432 MLI from 1960-06-20
  gw 432 from 1960-09-22
  name "Republic of Mali" from 1960-09-22
  name "Mali" from 1960-06-20
  name "Mali Federation" from 1960-06-20 until 1960-09-21
  alias "French Sudan", "Sudanese Republic"
  demonym "Malian"
  capital "Bamako"
  located in west-africa
  source "Franco-Malian agreements in force 1960-06-20; proclamation of the Republic of 1960-09-22; admitted to the United Nations 1960-09-28"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Until 1960-08-20 Senegal belonged to the Federation."
  differs gw because "counted there from the proclamation of the Republic of 1960-09-22"

state mauritania "Mauritania"
  exists from 1960-11-28
  iso MRT
  cow 435 MAA from 1960-11-28
  gw 435 from 1960-11-28
  alias "Islamic Republic of Mauritania"
  demonym "Mauritanian"
  capital "Nouakchott"
  located in west-africa
  source "United Nations, list of member states (admitted 1961-10-27)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state mauritius "Mauritius"
  exists from 1968-03-12
  iso MUS
  cow 590 MAS from 1968-03-12
  gw 590 from 1968-03-12
  alias "Republic of Mauritius"
  demonym "Mauritian"
  capital "Port Louis"
  located in east-africa
  source "United Nations, list of member states (admitted 1968-04-24)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state morocco "Morocco"
  exists until 1912-03-30
  exists from 1956-03-02
  iso MAR
  cow 600 MOR from 1847-01-01 until 1912-03-30
  cow 600 MOR from 1956-03-02
  gw 600 from 1816-01-01 until 1904-01-01
  gw 600 from 1956-03-02
  name "Sultanate of Morocco" until 1957-08-13
  name "Kingdom of Morocco" from 1957-08-14
  name "Morocco" until 1912-03-30
  name "Morocco" from 1956-03-02
  alias "Sherifian Empire"
  demonym "Moroccan"
  capital "Fez" until 1912
  capital "Rabat" from 1912
  located in north-africa
  source "Treaty of Fez, 1912-03-30 (protectorate); Franco-Moroccan declaration of 1956-03-02"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Under the protectorate Morocco kept its legal personality (ICJ, Rights of United States Nationals in Morocco, 1952) but no foreign policy of its own: hence the gap."
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "the end is put there at 1904-01-01, after the Franco-British and Franco-Spanish arrangements"

state mozambique "Mozambique"
  exists from 1975-06-25
  iso MOZ
  cow 541 MZM from 1975-06-25
  gw 541 from 1975-06-25
  name "People's Republic of Mozambique" from 1975-06-25 until 1990-11-30
  name "Republic of Mozambique" from 1990-12-01
  name "Mozambique" from 1975-06-25
  demonym "Mozambican"
  capital "Maputo"
  located in east-africa, southern-africa
  source "United Nations, list of member states (admitted 1975-09-16)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state namibia "Namibia"
  exists from 1990-03-21
  iso NAM
  cow 565 NAM from 1990-03-21
  gw 565 from 1990-03-21
  alias "Republic of Namibia"
  demonym "Namibian"
  capital "Windhoek"
  located in southern-africa
  source "United Nations, list of member states (admitted 1990-04-23)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state niger "Niger"
  exists from 1960-08-03
  iso NER
  cow 436 NIR from 1960-10-03
  gw 436 from 1960-08-03
  alias "Republic of Niger", "Republic of the Niger"
  demonym "Nigerien"
  capital "Niamey"
  located in west-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the month is October there; independence was proclaimed on 1960-08-03"

state nigeria "Nigeria"
  exists from 1960-10-01
  iso NGA
  cow 475 NIG from 1960-10-01
  gw 475 from 1960-10-01
  alias "Federation of Nigeria", "Federal Republic of Nigeria"
  demonym "Nigerian"
  capital "Lagos" until 1991-12-11
  capital "Abuja" from 1991-12-12
  located in west-africa
  source "United Nations, list of member states (admitted 1960-10-07)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state rwanda "Rwanda"
  exists from 1962-07-01
  iso RWA
  cow 517 RWA from 1962-07-01
  gw 517 from 1962-01-07
  alias "Republic of Rwanda", "Rwandese Republic", "Ruanda"
  demonym "Rwandan", "Rwandese"
  capital "Kigali"
  located in east-africa, central-africa
  source "United Nations, list of member states (admitted 1962-09-18)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs gw because "the file has 1962-01-07, day and month exchanged"

state sahrawi-republic "Sahrawi Arab Democratic Republic"
  exists from 1976-02-27
  iso ESH
  alias "SADR", "Sahrawi Republic", "Saharawi Republic", "Sahrawi Arab Democratic Republic"
  demonym "Sahrawi", "Saharawi"
  located in north-africa
  source "Proclamation of 1976-02-27; member of the Organisation of African Unity (admitted 1982) and of the African Union"
  source "ISO 3166 (codes and their dates)"
  note "Recognised by some states, not by others; the territory is the place western-sahara, claimed also by Morocco. In neither of the data sets. The ISO code is that of the territory."

state sao-tome-and-principe "Sao Tome and Principe"
  exists from 1975-07-12
  iso STP
  cow 403 STP from 1975-07-12
  alias "Sao Tome & Principe", "Sao Tome", "Democratic Republic of Sao Tome and Principe"
  demonym "Sao Tomean", "Santomean"
  capital "Sao Tome"
  located in central-africa
  source "United Nations, list of member states (admitted 1975-09-16)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"

state senegal "Senegal"
  exists from 1960-08-20
  iso SEN
  cow 433 SEN from 1960-08-20
  gw 433 from 1960-04-04
  alias "Republic of Senegal"
  demonym "Senegalese"
  capital "Dakar"
  located in west-africa
  source "United Nations, list of member states (admitted 1960-09-28)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "From 1960-06-20 to 1960-08-20 part of the Mali Federation."
  differs gw because "counted there from the agreement of 1960-04-04 on the transfer of powers"

state seychelles "Seychelles"
  exists from 1976-06-29
  iso SYC
  cow 591 SEY from 1976-06-29
  alias "Republic of Seychelles"
  demonym "Seychellois"
  capital "Victoria"
  located in east-africa
  source "United Nations, list of member states (admitted 1976-09-21)"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"

state sierra-leone "Sierra Leone"
  exists from 1961-04-27
  iso SLE
  cow 451 SIE from 1961-04-27
  gw 451 from 1961-04-27
  alias "Republic of Sierra Leone"
  demonym "Sierra Leonean"
  capital "Freetown"
  located in west-africa
  source "United Nations, list of member states (admitted 1961-09-27)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state somalia "Somalia"
  exists from 1960-07-01
  iso SOM
  cow 520 SOM from 1960-07-01
  gw 520 from 1960-07-01
  name "Somali Republic" from 1960-07-01 until 1969-10-20
  name "Somali Democratic Republic" from 1969-10-21 until 1991-01-26 (doubtful)
  name "Federal Republic of Somalia" from 2012-08-20
  name "Somalia" from 1960-07-01
  demonym "Somali", "Somalian"
  capital "Mogadishu"
  located in east-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state somaliland "Somaliland"
  exists from 1960-06-26 until 1960-06-30
  exists from 1991-05-18
  name "State of Somaliland" from 1960-06-26 until 1960-06-30
  name "Republic of Somaliland" from 1991-05-18
  name "Somaliland" from 1960-06-26 until 1960-06-30
  name "Somaliland" from 1991-05-18
  demonym "Somalilander"
  capital "Hargeisa"
  located in east-africa
  source "Independence of British Somaliland, 1960-06-26; declaration of Burao, 1991-05-18"
  note "United with Somalia on 1960-07-01. Since 1991 it governs itself; Somalia claims the territory and few or no states have recognised it. In neither of the data sets."

state south-africa "South Africa"
  exists from 1910-05-31
  iso ZAF
  cow 560 SAF from 1920-01-10
  gw 560 from 1910-05-31
  name "Union of South Africa" from 1910-05-31 until 1961-05-30
  name "Republic of South Africa" from 1961-05-31
  name "South Africa" from 1910-05-31
  alias "RSA"
  demonym "South African"
  capital "Pretoria"
  located in southern-africa
  source "South Africa Act 1909, in force 1910-05-31; Statute of Westminster 1931; Constitution of 1961-05-31"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "A dominion of the British Crown at first; separate declaration of war from 1939-09-06."
  differs cow because "counted there only from its membership in the League of Nations"

state south-sudan "South Sudan"
  exists from 2011-07-09
  iso SSD
  cow 626 SSD from 2011-07-09
  gw 626 from 2011-07-09
  alias "Republic of South Sudan", "Southern Sudan"
  demonym "South Sudanese"
  capital "Juba"
  located in east-africa
  source "United Nations, list of member states (admitted 2011-07-14)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state sudan "Sudan"
  exists from 1956-01-01
  iso SDN
  cow 625 SUD from 1956-01-01
  gw 625 from 1956-01-01
  alias "Republic of the Sudan", "Republic of Sudan", "Democratic Republic of the Sudan", "The Sudan"
  demonym "Sudanese"
  capital "Khartoum"
  located in north-africa, east-africa
  source "United Nations, list of member states (admitted 1956-11-12)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state tanzania "Tanzania"
  exists from 1961-12-09
  iso TZA
  cow 510 TAZ from 1961-12-09
  gw 510 from 1961-12-09
  name "United Republic of Tanganyika and Zanzibar" from 1964-04-26 until 1964-10-28
  name "United Republic of Tanzania" from 1964-10-29
  name "Tanzania" from 1961-12-09
  name "Tanganyika" from 1961-12-09 until 1964-04-25
  demonym "Tanzanian", "Tanganyikan"
  capital "Dar es Salaam" until 1996-02
  capital "Dodoma" from 1996-02
  located in east-africa
  succeeds zanzibar from 1964-04-26
  source "Independence of Tanganyika, 1961-12-09; Acts of Union of 1964-04-26; letter to the UN Secretary-General of 1964-05-06 (one member)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Tanganyika and the United Republic are one id."

state togo "Togo"
  exists from 1960-04-27
  iso TGO
  cow 461 TOG from 1960-04-27
  gw 461 from 1960-04-27
  alias "Togolese Republic", "Togoland"
  demonym "Togolese"
  capital "Lome"
  located in west-africa
  source "United Nations, list of member states (admitted 1960-09-20)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state tunisia "Tunisia"
  exists until 1881-05-12
  exists from 1956-03-20
  iso TUN
  cow 616 TUN from 1825-01-01 until 1881-05-12
  cow 616 TUN from 1956-03-20
  gw 616 from 1816-01-01 until 1881-05-12
  gw 616 from 1956-01-01
  name "Regency of Tunis" until 1881-05-12
  name "Kingdom of Tunisia" from 1956-03-20 until 1957-07-24
  name "Republic of Tunisia" from 1957-07-25
  name "Tunisia" until 1881-05-12
  name "Tunisia" from 1956-03-20
  alias "Tunis", "Tunisian Republic"
  demonym "Tunisian"
  capital "Tunis"
  located in north-africa
  source "Treaty of Bardo, 1881-05-12; Franco-Tunisian protocol of 1956-03-20"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from the year in which it met the tests of population and of recognition by the leading powers"
  differs gw because "independence is put there at 1956-01-01; the protocol is of 1956-03-20"

state uganda "Uganda"
  exists from 1962-10-09
  iso UGA
  cow 500 UGA from 1962-10-09
  gw 500 from 1962-10-09
  alias "Republic of Uganda"
  demonym "Ugandan"
  capital "Kampala"
  located in east-africa
  source "United Nations, list of member states (admitted 1962-10-25)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state zambia "Zambia"
  exists from 1964-10-24
  iso ZMB
  cow 551 ZAM from 1964-10-24
  gw 551 from 1964-10-24
  alias "Republic of Zambia", "Northern Rhodesia"
  demonym "Zambian"
  capital "Lusaka"
  located in east-africa, southern-africa
  source "United Nations, list of member states (admitted 1964-12-01)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state zanzibar "Zanzibar"
  exists from 1856-10-19 until 1890-11-06 (doubtful)
  exists from 1963-12-10 until 1964-04-25
  cow 511 ZAN from 1963-12-19 until 1964-04-26
  gw 511 from 1963-12-19 until 1964-04-26
  name "Sultanate of Zanzibar" until 1964-01-11
  name "People's Republic of Zanzibar" from 1964-01-12 until 1964-04-25
  name "Zanzibar" from 1856-10-19 until 1890-11-06
  name "Zanzibar" from 1963-12-10 until 1964-04-25
  demonym "Zanzibari"
  capital "Zanzibar City"
  located in east-africa
  source "Anglo-German agreement of 1890-07-01 and the British protectorate of November 1890; independence 1963-12-10; Acts of Union with Tanganyika 1964-04-26"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only for 1963-12-19 to 1964-04-26; independence came on 1963-12-10, and the union took effect on 1964-04-26"
  differs gw because "counted there only for 1963-12-19 to 1964-04-26; independence came on 1963-12-10, and the union took effect on 1964-04-26"

state zimbabwe "Zimbabwe"
  exists from 1965-11-11
  iso ZWE
  cow 552 ZIM from 1965-11-11
  gw 552 from 1965-11-11
  name "Republic of Zimbabwe" from 1980-04-18
  name "Zimbabwe" from 1965-11-11
  name "Rhodesia" from 1965-11-11 until 1979-05-31
  name "Zimbabwe Rhodesia" from 1979-06-01 until 1979-12-11
  alias "Southern Rhodesia", "RHO"
  demonym "Zimbabwean", "Rhodesian"
  capital "Harare"
  located in southern-africa, east-africa
  source "Unilateral declaration of 1965-11-11; Security Council resolutions 216 and 217 (1965); Lancaster House agreement of 1979-12-21; admitted to the United Nations 1980-08-25"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Rhodesia's independence of 1965 was recognised by no state; under British rule from 1979-12-12 to 1980-04-17. The capital was called Salisbury until 1982."

state transvaal "Transvaal"
  exists from 1852-01-17 until 1877-04-11
  exists from 1881-08-03 until 1902-05-31
  gw 563 from 1852-01-01 until 1910-05-30
  name "South African Republic" until 1902-05-31
  name "Transvaal" from 1852-01-17 until 1877-04-11
  name "Transvaal" from 1881-08-03 until 1902-05-31
  alias "ZAR (Transvaal)", "Zuid-Afrikaansche Republiek"
  demonym "Transvaaler", "Boer (Transvaal)"
  capital "Pretoria" from 1860
  located in southern-africa
  source "Sand River Convention 1852-01-17; annexation 1877-04-12; Pretoria Convention 1881-08-03; Peace of Vereeniging 1902-05-31"
  source "Gleditsch and Ward (codes and their dates)"
  differs cow because "not counted there"
  differs gw because "counted there without the British rule of 1877 to 1881, and on to the Union of 1910; independence ended with the peace of 1902-05-31"

state orange-free-state "Orange Free State"
  exists from 1854-02-23 until 1902-05-31
  gw 564 from 1854-03-28 until 1910-05-30
  alias "Oranje-Vrijstaat", "Free State"
  demonym "Free Stater"
  capital "Bloemfontein"
  located in southern-africa
  source "Bloemfontein (Orange River) Convention 1854-02-23; Peace of Vereeniging 1902-05-31"
  source "Gleditsch and Ward (codes and their dates)"
  note "Britain proclaimed the annexation on 1900-05-24."
  differs cow because "not counted there"
  differs gw because "counted there from 1854-03-28 and on to the Union of 1910; independence ended with the peace of 1902-05-31"

state biafra "Biafra"
  exists from 1967-05-30 until 1970-01-15
  alias "Republic of Biafra"
  demonym "Biafran"
  capital "Enugu" until 1967-10-04 (doubtful)
  located in west-africa
  source "Proclamation of 1967-05-30; surrender of 1970-01-15"
  note "Recognised by five states; Nigeria held it to be part of Nigeria throughout. In neither of the data sets."

state katanga "Katanga"
  exists from 1960-07-11 until 1963-01-21 (doubtful)
  alias "State of Katanga"
  demonym "Katangese"
  capital "Elisabethville"
  located in central-africa
  source "Proclamation of 1960-07-11; Security Council resolution 169 (1961)"
  note "Recognised by no state; the Congo held it to be part of the Congo throughout. In neither of the data sets."
