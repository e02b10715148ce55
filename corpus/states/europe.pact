# The register of states. Europe.
# Where two name lines overlap, the later one is the ordinary name of the time. A living state has its present ISO code
# for its whole life (older letters are aliases), a dead one its code of ISO 3166-3. cow and gw are the published dates.

state united-kingdom "United Kingdom"
  exists
  iso GBR
  cow 200 UKG from 1816-01-01
  gw 200 from 1816-01-01
  name "Kingdom of Great Britain" from 1707-05-01 until 1800-12-31
  name "United Kingdom of Great Britain and Ireland" from 1801-01-01 until 1927-04-11
  name "United Kingdom of Great Britain and Northern Ireland" from 1927-04-12
  name "United Kingdom"
  name "England" until 1707-04-30
  alias "Great Britain", "Britain", "UK", "U.K.", "British Empire", "England"
  demonym "British", "Briton", "Britons", "English"
  capital "London"
  great power
  located in western-europe
  source "Acts of Union 1707 and 1800; Royal and Parliamentary Titles Act 1927; Correlates of War list of major powers"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "England, Great Britain and the United Kingdom are one id, older than any treaty here. India, the dominions before their own foreign relations, and the colonies acted through it."

state ireland "Ireland"
  exists from 1922-12-06
  iso IRL
  cow 205 IRE from 1922-12-06
  gw 205 from 1921-12-06
  name "Eire" from 1937-12-29
  name "Ireland" from 1922-12-06
  name "Irish Free State" from 1922-12-06 until 1937-12-28
  alias "Republic of Ireland", "Irish Republic"
  demonym "Irish"
  capital "Dublin"
  located in western-europe
  source "Articles of agreement of 1921-12-06; Irish Free State Constitution Act 1922, in force 1922-12-06; Constitution of 1937-12-29"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs gw because "counted there from the signature of the articles of agreement on 1921-12-06"

state netherlands "Netherlands"
  exists until 1810-07-08
  exists from 1813-11-21
  iso NLD
  cow 210 NTH from 1816-01-01 until 1940-07-14
  cow 210 NTH from 1945-06-26
  gw 210 from 1816-01-01
  name "United Netherlands" until 1795-01-18
  name "Batavian Republic" from 1795-01-19 until 1806-06-04
  name "Kingdom of Holland" from 1806-06-05 until 1810-07-08
  name "Kingdom of the Netherlands" from 1815-03-16
  name "Netherlands" until 1810-07-08
  name "Netherlands" from 1813-11-21
  alias "Holland", "The Netherlands", "Dutch Republic", "United Provinces"
  demonym "Dutch", "Dutchman"
  capital "Amsterdam"
  located in western-europe
  source "French decree of 1810-07-09; provisional government of 1813-11-21; royal proclamation of 1815-03-16"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Under German occupation from May 1940 to May 1945 its government continued in London."
  differs cow because "membership is interrupted there while the country was occupied; the state went on in law"

state belgium "Belgium"
  exists from 1830-10-04
  iso BEL
  cow 211 BEL from 1830-12-20 until 1940-05-28
  cow 211 BEL from 1945-06-26
  gw 211 from 1830-10-04
  alias "Kingdom of Belgium"
  demonym "Belgian"
  capital "Brussels"
  located in western-europe
  source "Decree of the provisional government of 1830-10-04; London protocol of 1830-12-20; treaties of 1839-04-19"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Occupied by Germany in 1914 to 1918 and 1940 to 1944; its government continued at Le Havre and in London."
  differs cow because "counted there from the London protocol of 1830-12-20 and not under the occupation of 1940 to 1945"

state luxembourg "Luxembourg"
  exists from 1815-06-09
  iso LUX
  cow 212 LUX from 1920-11-15 until 1940-05-10
  cow 212 LUX from 1944-09-10
  gw 212 from 1867-05-11
  alias "Grand Duchy of Luxembourg", "Luxemburg"
  demonym "Luxembourger", "Luxembourgish"
  capital "Luxembourg"
  located in western-europe
  source "Final Act of Vienna, 1815-06-09; treaties of London, 1839-04-19 and 1867-05-11"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "In personal union with the Netherlands until 1890-11-23; occupied by Germany in 1914 to 1918 and 1940 to 1944."
  differs cow because "counted there from its admission to the League of Nations and not under the occupation of 1940 to 1944"
  differs gw because "counted there from the treaty of London of 1867-05-11"

state france "France"
  exists
  iso FRA
  cow 220 FRN from 1816-01-01 until 1942-11-11
  cow 220 FRN from 1944-08-25
  gw 220 from 1816-01-01
  name "Kingdom of France" until 1792-09-20
  name "French Republic" from 1792-09-21 until 1804-05-17
  name "French Empire" from 1804-05-18 until 1814-04-06
  name "Kingdom of France" from 1814-04-07 until 1848-02-23
  name "French Republic" from 1848-02-24 until 1852-12-01
  name "French Empire" from 1852-12-02 until 1870-09-03
  name "French Republic" from 1870-09-04 until 1940-07-10
  name "French State" from 1940-07-11 until 1944-08-24
  name "French Republic" from 1944-06-03
  name "France"
  alias "Vichy France", "Free France", "Fighting France"
  demonym "French", "Frenchman"
  capital "Paris"
  capital "Vichy" from 1940-07-01 until 1944-08-20
  great power until 1940-06-22
  great power from 1945-08-15
  located in western-europe
  source "Correlates of War list of major powers; ordinance of 1944-08-09 on the restoration of republican legality"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "One id through every regime; the Vichy government and Free France both acted in its name from 1940 to 1944. Algeria's departments are the place algerian-departments."
  differs cow because "membership is interrupted there from the German occupation of the south on 1942-11-11 to the liberation of Paris"

state monaco "Monaco"
  exists
  iso MCO
  cow 221 MNC from 1993-05-28
  alias "Principality of Monaco"
  demonym "Monegasque"
  capital "Monaco"
  located in western-europe
  source "Franco-Monegasque treaties of 1861-02-02 and 1918-07-17; admitted to the United Nations 1993-05-28"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state liechtenstein "Liechtenstein"
  exists from 1806-07-12
  iso LIE
  cow 223 LIE from 1990-09-18
  alias "Principality of Liechtenstein"
  demonym "Liechtensteiner"
  capital "Vaduz"
  located in central-europe
  source "Act of the Confederation of the Rhine, 1806-07-12; admitted to the United Nations 1990-09-18"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state switzerland "Switzerland"
  exists
  iso CHE
  cow 225 SWZ from 1816-01-01
  gw 225 from 1816-01-01
  alias "Swiss Confederation", "Helvetic Confederation", "Helvetia"
  demonym "Swiss"
  capital "Bern" from 1848-11-28
  located in western-europe, central-europe
  source "Treaty of Munster, 1648; declaration of Paris on perpetual neutrality, 1815-11-20"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state spain "Spain"
  exists
  iso ESP
  cow 230 SPN from 1816-01-01
  gw 230 from 1816-01-01
  name "Spanish Republic" from 1931-04-14 until 1939-04-01
  name "Spanish State" from 1936-10-01 until 1975-11-21
  name "Spain"
  alias "Kingdom of Spain"
  demonym "Spanish", "Spaniard", "Spaniards"
  capital "Madrid"
  located in western-europe
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state andorra "Andorra"
  exists
  iso AND
  cow 232 AND from 1993-07-28
  alias "Principality of Andorra"
  demonym "Andorran"
  capital "Andorra la Vella"
  located in western-europe
  source "Pareatges of 1278; constitution of 1993; admitted to the United Nations 1993-07-28"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  note "Before the constitution of 1993 its co-princes, the French head of state among them, acted for it."
  differs cow because "counted there only from its admission to the United Nations"

state portugal "Portugal"
  exists
  iso PRT
  cow 235 POR from 1816-01-01
  gw 235 from 1816-01-01
  name "Kingdom of Portugal" until 1910-10-04
  name "United Kingdom of Portugal, Brazil and the Algarves" from 1815-12-16 until 1825-08-28
  name "Portuguese Republic" from 1910-10-05
  name "Portugal"
  demonym "Portuguese"
  capital "Lisbon"
  capital "Rio de Janeiro" from 1808-03-08 until 1821-04-25
  located in western-europe
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The Azores and Madeira are places of their own."

state germany "Germany"
  exists from 1871-01-18 until 1945-05-08
  exists from 1949-05-23
  iso DEU
  cow 255 GMY from 1871-01-18 until 1945-05-08
  cow 255 GMY from 1990-10-03
  cow 260 GFR from 1955-05-05 until 1990-10-02
  gw 255 from 1871-01-18 until 1945-05-07
  gw 260 from 1949-09-21
  name "German Empire" from 1871-01-18 until 1918-11-08
  name "German Reich" from 1871-01-18 until 1945-05-08
  name "Federal Republic of Germany" from 1949-05-23
  name "Germany" from 1871-01-18 until 1945-05-08
  name "Germany" from 1949-05-23
  name "West Germany" from 1949-05-23 until 1990-10-02
  alias "FRG", "F.R.G.", "German Federal Republic", "Weimar Republic", "Weimar Germany", "Nazi Germany",
      "Third Reich", "Imperial Germany", "Federal Germany", "Bonn Republic", "GFR"
  demonym "German", "Germans", "West German"
  capital "Berlin" until 1945-05-08
  capital "Bonn" from 1949-11-03 until 1990-10-02
  capital "Berlin" from 1990-10-03
  great power until 1918-11-11
  great power from 1925-01-01 until 1945-05-07
  great power from 1991-12-11
  located in central-europe
  located in western-europe from 1949-05-23
  continues prussia from 1871-01-18
  source "Proclamation of 1871-01-18; surrender of 1945-05-08; Basic Law of 1949-05-23; Unification Treaty, in force 1990-10-03; Correlates of War list of major powers"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Prussia's treaty rights and duties passed to the Empire. The Federal Republic is the same subject of law as the Reich (Federal Constitutional Court, 1973-07-31). The gap from 1945-05-09 to 1949-05-22 is the time without a German central government."
  differs cow because "code 260 begins there with the end of the occupation statute in 1955, code 255 resumes in 1990; the Federal Republic exists from the Basic Law of 1949-05-23"
  differs gw because "the end is put there at 1945-05-07 and the Federal Republic at 1949-09-21, when the occupation statute took effect"

state gdr "German Democratic Republic"
  exists from 1949-10-07 until 1990-10-02
  iso DDR
  cow 265 GDR from 1954-03-25 until 1990-10-02
  gw 265 from 1949-10-05 until 1990-10-02
  alias "East Germany", "DDR", "GDR", "G.D.R.", "Eastern Germany"
  demonym "East German"
  capital "East Berlin"
  located in eastern-europe, central-europe
  source "Constitution of 1949-10-07; Unification Treaty, in force 1990-10-03"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the Soviet declaration of sovereignty of 1954-03-25"
  differs gw because "the beginning is put there at 1949-10-05; the constitution took effect on 1949-10-07"

state poland "Poland"
  exists until 1795-10-24
  exists from 1918-11-11
  iso POL
  cow 290 POL from 1918-11-03 until 1939-09-27
  cow 290 POL from 1945-06-28
  gw 290 from 1918-11-11
  name "Polish-Lithuanian Commonwealth" until 1795-10-24
  name "Polish People's Republic" from 1952-07-22 until 1989-12-30
  name "Republic of Poland" from 1989-12-31
  name "Poland" until 1795-10-24
  name "Poland" from 1918-11-11
  alias "Polish Republic", "Rzeczpospolita"
  demonym "Polish", "Pole", "Poles"
  capital "Warsaw"
  located in eastern-europe, central-europe
  source "Third partition, 1795-10-24; transfer of power of 1918-11-11; Treaty of Versailles, article 87"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Under German and Soviet occupation from 1939 its government continued in France and in London."
  differs cow because "counted there from 1918-11-03, and not between the occupation of 1939-09-27 and the government of national unity of 1945-06-28"

state austria "Austria"
  exists from 1918-11-12 until 1938-03-12
  exists from 1945-04-27
  iso AUT
  cow 305 AUS from 1919-09-10 until 1938-03-13
  cow 305 AUS from 1955-07-27
  gw 305 from 1918-11-14
  name "German-Austria" from 1918-11-12 until 1919-10-20
  name "Republic of Austria" from 1919-10-21 until 1934-04-30
  name "Federal State of Austria" from 1934-05-01 until 1938-03-12
  name "Republic of Austria" from 1945-04-27
  name "Austria" from 1918-11-12 until 1938-03-12
  name "Austria" from 1945-04-27
  alias "Austrian Republic"
  demonym "Austrian"
  capital "Vienna"
  located in central-europe
  located in western-europe from 1945-04-27
  source "Proclamation of 1918-11-12; Treaty of Saint-Germain, 1919-09-10; law of 1938-03-13; proclamation of 1945-04-27; State Treaty of 1955-05-15"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Allied control until the State Treaty came into force on 1955-07-27. By its own view the Republic is not the same subject of law as the Empire."
  differs cow because "counted there from the treaty of Saint-Germain of 1919-09-10 and again from the entry into force of the State Treaty on 1955-07-27"
  differs gw because "counted there from 1918-11-14 without a gap for the annexation of 1938 to 1945"

state hungary "Hungary"
  exists from 1918-11-16
  iso HUN
  cow 310 HUN from 1918-11-16
  gw 310 from 1918-11-03
  name "Hungarian People's Republic" from 1918-11-16 until 1919-03-20
  name "Hungarian Soviet Republic" from 1919-03-21 until 1919-08-01
  name "Kingdom of Hungary" from 1920-03-01 until 1946-01-31
  name "Republic of Hungary" from 1946-02-01 until 1949-08-19
  name "Hungarian People's Republic" from 1949-08-20 until 1989-10-22
  name "Republic of Hungary" from 1989-10-23 until 2011-12-31
  name "Hungary" from 1918-11-16
  alias "Magyarorszag"
  demonym "Hungarian", "Magyar"
  capital "Budapest"
  located in eastern-europe, central-europe
  source "Proclamation of the Republic, 1918-11-16; Treaty of Trianon, 1920-06-04"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs gw because "counted there from the Austro-Hungarian armistice of 1918-11-03"

state czechoslovakia "Czechoslovakia"
  exists from 1918-10-28 until 1992-12-31
  iso CSK
  cow 315 CZE from 1918-10-28 until 1939-03-15
  cow 315 CZE from 1945-05-10 until 1992-12-31
  gw 315 from 1918-11-11 until 1992-12-31
  name "Czechoslovak Republic" from 1918-10-28 until 1960-07-10
  name "Czechoslovak Socialist Republic" from 1960-07-11 until 1990-03-28
  name "Czech and Slovak Federal Republic" from 1990-04-23
  name "Czechoslovakia" from 1918-10-28 until 1992-12-31
  alias "Czecho-Slovakia", "CSSR", "CSR", "CSFR"
  demonym "Czechoslovak", "Czechoslovakian"
  capital "Prague"
  located in eastern-europe, central-europe
  source "Declaration of independence, 1918-10-28; constitutional act 542/1992 on the end of the federation"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "From 1939-03-15 under German occupation; its government in exile was recognised by the allies in 1940 and 1941, and the Munich agreement and the protectorate were held void."
  differs cow because "membership is interrupted there from the German occupation of 1939-03-15 to 1945-05-10"
  differs gw because "counted there from 1918-11-11; independence was declared on 1918-10-28"

state czech-republic "Czech Republic"
  exists from 1993-01-01
  iso CZE
  cow 316 CZR from 1993-01-01
  gw 316 from 1993-01-01
  alias "Czechia"
  demonym "Czech"
  capital "Prague"
  located in eastern-europe, central-europe
  succeeds czechoslovakia from 1993-01-01
  source "Constitutional act 542/1992; letter of succession to the UN Secretary-General of 1993-02-16; admitted to the United Nations 1993-01-19"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "It signed treaties with Slovakia on 1992-11-23, before the federation ended."

state slovakia "Slovakia"
  exists from 1993-01-01
  iso SVK
  cow 317 SLO from 1993-01-01
  gw 317 from 1993-01-01
  alias "Slovak Republic"
  demonym "Slovak", "Slovakian"
  capital "Bratislava"
  located in eastern-europe, central-europe
  succeeds czechoslovakia from 1993-01-01
  source "Constitutional act 542/1992; letter of succession to the UN Secretary-General of 1993-05-19; admitted to the United Nations 1993-01-19"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The state of 1939 to 1945 is slovak-state. It signed treaties with the Czech Republic on 1992-11-23, before the federation ended."

state italy "Italy"
  exists from 1861-03-17
  iso ITA
  cow 325 ITA from 1861-03-17
  gw 325 from 1861-03-17
  name "Kingdom of Italy" from 1861-03-17 until 1946-06-17
  name "Italian Republic" from 1946-06-18
  name "Italy" from 1861-03-17
  alias "Fascist Italy"
  demonym "Italian"
  capital "Turin" until 1865-02-02
  capital "Florence" from 1865-02-03 until 1871-06-30
  capital "Rome" from 1871-07-01
  great power until 1943-09-02
  located in western-europe
  continues sardinia from 1861-03-17
  source "Law no. 4671 of 1861-03-17; Correlates of War list of major powers"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state holy-see "Holy See"
  exists from 1929-06-07
  iso VAT
  alias "Vatican", "Vatican City", "Vatican City State"
  demonym "Vatican (state)"
  capital "Vatican City"
  located in western-europe
  source "Lateran treaty of 1929-02-11, in force 1929-06-07"
  source "ISO 3166 (codes and their dates)"
  note "The Holy See had legations and concordats also between 1870 and 1929, without territory. In neither of the data sets."

state san-marino "San Marino"
  exists
  iso SMR
  cow 331 SNM from 1992-03-02
  alias "Republic of San Marino"
  demonym "Sammarinese"
  capital "San Marino"
  located in western-europe
  source "Convention with Italy of 1862-03-22; admitted to the United Nations 1992-03-02"
  source "ISO 3166; Correlates of War state system v2016 (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"

state malta "Malta"
  exists from 1964-09-21
  iso MLT
  cow 338 MLT from 1964-09-21
  gw 338 from 1964-09-21
  alias "Republic of Malta"
  demonym "Maltese"
  capital "Valletta"
  located in western-europe
  source "United Nations, list of member states (admitted 1964-12-01)"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state albania "Albania"
  exists from 1912-11-28
  iso ALB
  cow 339 ALB from 1914-01-01 until 1939-04-07
  cow 339 ALB from 1944-11-17
  gw 339 from 1913-01-01
  name "Principality of Albania" from 1914-02-21 until 1925-01-30
  name "Albanian Kingdom" from 1928-09-01 until 1943-09-08
  name "People's Republic of Albania" from 1946-01-11 until 1976-12-27
  name "People's Socialist Republic of Albania" from 1976-12-28 until 1991-04-29
  name "Republic of Albania" from 1991-04-30
  name "Albania" from 1912-11-28
  demonym "Albanian"
  capital "Vlore" until 1914
  capital "Durres" from 1914 until 1920-02
  capital "Tirana" from 1920-02
  located in balkans
  source "Declaration of Vlore, 1912-11-28; decision of the conference of ambassadors in London, 1913-07-29"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Under Italian, then German occupation from 1939-04-07 to November 1944 (crown united with Italy's until 1943); the state was restored afterwards as the same state."
  differs cow because "counted there from 1914 and not under the occupation of 1939 to 1944"
  differs gw because "counted there from January 1913; independence was declared on 1912-11-28"

state serbia "Serbia"
  exists from 1878-07-13 until 1918-11-30
  exists from 2006-06-05
  iso SRB
  cow 345 YUG from 1878-07-13 until 1918-11-30
  cow 345 YUG from 2006-06-05
  gw 340 from 1878-07-13 until 1915-10-01
  gw 340 from 2006-06-05
  name "Principality of Serbia" from 1878-07-13 until 1882-03-05
  name "Kingdom of Serbia" from 1882-03-06 until 1918-11-30
  name "Republic of Serbia" from 2006-06-05
  name "Serbia" from 1878-07-13 until 1918-11-30
  name "Serbia" from 2006-06-05
  alias "Servia"
  demonym "Serbian", "Serb", "Serbs"
  capital "Belgrade"
  located in balkans
  continues serbia-principality from 1878-07-13
  continues serbia-and-montenegro from 2006-06-05
  source "Treaty of Berlin, 1878-07-13, article 34; declaration of 1918-12-01; declaration of the National Assembly of 2006-06-05"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Before 1878 self-governing under the Sultan: the principality is serbia-principality. Occupied from late 1915 to 1918, its government continued on Corfu. Serbia continued the membership of Serbia and Montenegro in the United Nations from 2006-06-03."
  differs gw because "the end is put there at the conquest of October 1915; the government and army went on in exile"

state montenegro "Montenegro"
  exists until 1918-11-28
  exists from 2006-06-03
  iso MNE
  cow 341 MNG from 2006-06-12
  gw 341 from 1868-01-01 until 1915-07-01
  gw 341 from 2006-06-03
  name "Principality of Montenegro" until 1910-08-27
  name "Kingdom of Montenegro" from 1910-08-28 until 1918-11-28
  name "Montenegro" until 1918-11-28
  name "Montenegro" from 2006-06-03
  demonym "Montenegrin"
  capital "Cetinje" until 1918-11-28
  capital "Podgorica" from 2006-06-03
  located in balkans
  source "Treaty of Berlin, 1878-07-13, article 26; Podgorica assembly of 1918-11-26..28; declaration of 2006-06-03"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Occupied by Austria-Hungary from January 1916."
  differs cow because "the state of before 1918 is not counted there, and the state of today is dated from 2006-06-12"
  differs gw because "counted there 1868 to July 1915 and from 2006; the state is older, and lasted in exile to the union of November 1918"

state yugoslavia "Yugoslavia"
  exists from 1918-12-01 until 1992-04-26
  iso YUG
  cow 345 YUG from 1918-12-01 until 1941-04-20
  cow 345 YUG from 1944-10-20 until 1992-04-26
  gw 345 from 1918-12-01 until 1992-04-26
  name "Kingdom of Serbs, Croats and Slovenes" from 1918-12-01 until 1929-10-02
  name "Kingdom of Yugoslavia" from 1929-10-03 until 1945-11-28
  name "Federal People's Republic of Yugoslavia" from 1945-11-29 until 1963-04-06
  name "Socialist Federal Republic of Yugoslavia" from 1963-04-07
  name "Yugoslavia" from 1918-12-01 until 1992-04-26
  alias "Jugoslavia", "Serb-Croat-Slovene State", "Serb-Croat-Slovene Kingdom", "SFRY", "SFR Yugoslavia",
      "S.F.R. Yugoslavia"
  demonym "Yugoslav", "Yugoslavian", "Jugoslav"
  capital "Belgrade"
  located in balkans
  continues serbia from 1918-12-01
  source "Act of union of 1918-12-01; Arbitration Commission of the Conference on Yugoslavia, opinion 8 of 1992-07-04; constitution of the Federal Republic of 1992-04-27"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Occupied from April 1941; the royal government in London, then the provisional government of 1945, went on. No single republic was accepted as its continuation (Security Council resolution 777)."
  differs cow because "membership is interrupted there from the occupation of 1941-04-20 to 1944-10-20"

state serbia-and-montenegro "Serbia and Montenegro"
  exists from 1992-04-27 until 2006-06-04
  iso YUG from 1992-04-27 until 2003-02-03
  iso SCG from 2003-02-04 until 2006-06-04
  cow 345 YUG from 1992-04-27 until 2006-06-04
  gw 345 from 1992-04-27 until 2006-06-04
  name "Federal Republic of Yugoslavia" from 1992-04-27 until 2003-02-03
  name "State Union of Serbia and Montenegro" from 2003-02-04 until 2006-06-04
  name "Serbia and Montenegro" from 1992-04-27 until 2006-06-04
  name "Yugoslavia" from 1992-04-27 until 2003-02-03
  alias "FRY", "FR Yugoslavia", "F.R. Yugoslavia", "Serbia-Montenegro", "Serbia"
  demonym "Yugoslav (1992-2003)"
  capital "Belgrade"
  located in balkans
  succeeds yugoslavia from 1992-04-27
  source "Constitution of 1992-04-27; Constitutional Charter of 2003-02-04; admitted to the United Nations 2000-11-01"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "It claimed until 2000 to be the same state as the former Yugoslavia; the United Nations did not accept this (Security Council resolution 777, General Assembly resolution 47/1). Montenegro left on 2006-06-03."

state north-macedonia "North Macedonia"
  exists from 1991-09-08
  iso MKD
  cow 343 MAC from 1993-04-08
  gw 343 from 1991-11-20
  name "Republic of Macedonia" from 1991-09-08 until 2019-02-11
  name "Republic of North Macedonia" from 2019-02-12
  name "North Macedonia" from 1991-09-08
  name "Macedonia" from 1991-09-08 until 2019-02-11
  alias "FYROM", "FYR Macedonia", "Former Yugoslav Republic of Macedonia",
      "The Former Yugoslav Republic of Macedonia"
  demonym "Macedonian", "North Macedonian"
  capital "Skopje"
  located in balkans
  source "Referendum of 1991-09-08; Prespa agreement of 2018-06-17, in force 2019-02-12; admitted to the United Nations 1993-04-08"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there only from its admission to the United Nations"
  differs gw because "counted there from the constitution of November 1991"

state croatia "Croatia"
  exists from 1991-10-08
  iso HRV
  cow 344 CRO from 1992-01-15
  gw 344 from 1992-04-27
  alias "Republic of Croatia"
  demonym "Croatian", "Croat", "Croats"
  capital "Zagreb"
  located in balkans
  source "Declaration of 1991-06-25, effective 1991-10-08; Arbitration Commission opinion 11 of 1993-07-16; recognition by the European Community 1992-01-15"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The state of 1941 to 1945 is independent-state-of-croatia."
  differs cow because "counted there from the recognition by the European Community on 1992-01-15"
  differs gw because "counted there from the constitution of the Federal Republic of Yugoslavia of 1992-04-27"

state bosnia-and-herzegovina "Bosnia and Herzegovina"
  exists from 1992-03-06
  iso BIH
  cow 346 BOS from 1992-04-07
  gw 346 from 1992-04-27
  alias "Bosnia", "Bosnia-Herzegovina", "BiH", "Bosnia & Herzegovina", "Republic of Bosnia and Herzegovina"
  demonym "Bosnian", "Bosnians", "Herzegovinian"
  capital "Sarajevo"
  located in balkans
  source "Arbitration Commission opinion 11 of 1993-07-16 (succession on 1992-03-06); admitted to the United Nations 1992-05-22"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the recognitions of 1992-04-07"
  differs gw because "counted there from the constitution of the Federal Republic of Yugoslavia of 1992-04-27"

state slovenia "Slovenia"
  exists from 1991-10-08
  iso SVN
  cow 349 SLV from 1992-01-15
  gw 349 from 1992-04-27
  alias "Republic of Slovenia"
  demonym "Slovenian", "Slovene", "Slovenes"
  capital "Ljubljana"
  located in central-europe
  located partly in balkans
  source "Declaration of 1991-06-25, effective 1991-10-08; Arbitration Commission opinion 11 of 1993-07-16; recognition by the European Community 1992-01-15"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the recognition by the European Community on 1992-01-15"
  differs gw because "counted there from the constitution of the Federal Republic of Yugoslavia of 1992-04-27"

state kosovo "Kosovo"
  exists from 2008-02-17
  cow 347 KOS from 2008-02-20
  gw 347 from 2008-02-17
  alias "Republic of Kosovo", "Kosova", "XKX"
  demonym "Kosovar", "Kosovan"
  capital "Pristina"
  located in balkans
  source "Declaration of independence of 2008-02-17; ICJ advisory opinion of 2010-07-22"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Recognised by about half of the members of the United Nations; Serbia claims the territory. Under United Nations administration (resolution 1244) from 1999-06-10. No ISO 3166 code has been assigned; XKX is in use by custom."
  differs cow because "counted there from 2008-02-20"

state greece "Greece"
  exists from 1822-01-13
  iso GRC
  cow 350 GRC from 1828-01-01 until 1941-04-23
  cow 350 GRC from 1944-10-13
  gw 350 from 1828-04-25
  name "Hellenic Republic" from 1924-03-25 until 1935-10-09
  name "Kingdom of Greece" from 1832-05-07 until 1924-03-24
  name "Kingdom of Greece" from 1935-10-10 until 1973-05-31
  name "Hellenic Republic" from 1973-06-01
  name "Greece" from 1822-01-13
  alias "Hellas", "Hellenic State"
  demonym "Greek", "Hellenic"
  capital "Nafplion" from 1828 until 1834-09-17
  capital "Athens" from 1834-09-18
  located in balkans
  source "Declaration of Epidaurus, 1822-01-13; London protocol of 1830-02-03; convention of London of 1832-05-07"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Occupied from April 1941 to October 1944; its government continued in Cairo and London."
  differs cow because "counted there from 1828, and not under the occupation of 1941 to 1944"
  differs gw because "counted there from 1828-04-25; independence was declared in January 1822"

state cyprus "Cyprus"
  exists from 1960-08-16
  iso CYP
  cow 352 CYP from 1960-08-16
  gw 352 from 1960-08-16
  alias "Republic of Cyprus"
  demonym "Cypriot", "Greek Cypriot"
  capital "Nicosia"
  located partly in europe, middle-east
  source "Treaty of Establishment and Treaty of Guarantee, Nicosia, 1960-08-16; admitted to the United Nations 1960-09-20"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state bulgaria "Bulgaria"
  exists from 1878-03-03
  iso BGR
  cow 355 BUL from 1908-10-05
  gw 355 from 1878-03-03
  name "Principality of Bulgaria" from 1878-07-13 until 1908-10-04
  name "Kingdom of Bulgaria" from 1908-10-05 until 1946-09-14
  name "People's Republic of Bulgaria" from 1946-09-15 until 1990-11-14
  name "Republic of Bulgaria" from 1990-11-15
  name "Bulgaria" from 1878-03-03
  demonym "Bulgarian", "Bulgar"
  capital "Sofia"
  located in balkans, eastern-europe
  source "Preliminary peace of San Stefano, 1878-03-03; Treaty of Berlin, 1878-07-13; proclamation of independence, 1908-10-05"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Self-governing under the Sultan until 1908; made alliances of its own before (Serbia 1904)."
  differs cow because "counted there from the proclamation of full independence on 1908-10-05"

state moldova "Moldova"
  exists from 1991-08-27
  iso MDA
  cow 359 MLD from 1991-12-26
  gw 359 from 1991-08-27
  alias "Republic of Moldova", "Moldavia (Republic)"
  demonym "Moldovan"
  capital "Chisinau"
  located in eastern-europe
  source "Declaration of independence of 1991-08-27; admitted to the United Nations 1992-03-02"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the end of the USSR, 1991-12-26"

state romania "Romania"
  exists from 1859-02-05
  iso ROU
  cow 360 ROM from 1878-07-13
  gw 360 from 1878-07-13
  name "United Principalities of Moldavia and Wallachia" from 1859-02-05 until 1866-07-12
  name "Kingdom of Romania" from 1881-03-26 until 1947-12-29
  name "Romanian People's Republic" from 1947-12-30 until 1965-08-20
  name "Socialist Republic of Romania" from 1965-08-21 until 1989-12-28
  name "Romania" from 1859-02-05
  alias "Rumania", "Roumania", "ROM"
  demonym "Romanian", "Rumanian", "Roumanian"
  capital "Bucharest"
  located in eastern-europe
  located partly in balkans
  source "Elections of 1859-01-17 and 1859-02-05 uniting the principalities; Treaty of Berlin, 1878-07-13, article 43"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Self-governing under the Sultan until 1877."
  differs cow because "counted there from the Treaty of Berlin of 1878-07-13"
  differs gw because "counted there from the Treaty of Berlin of 1878-07-13"

state russia "Russia"
  exists from 1991-12-26
  iso RUS
  cow 365 RUS from 1991-12-26
  gw 365 from 1991-12-26
  name "Russian Federation" from 1991-12-26
  name "Russia" from 1991-12-26
  alias "RF"
  demonym "Russian", "Russians"
  capital "Moscow"
  great power
  located partly in eastern-europe, asia
  continues ussr from 1991-12-26
  source "Alma-Ata decision of 1991-12-21; note to the UN Secretary-General of 1991-12-24; Correlates of War list of major powers"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The Russian Soviet republic within the USSR declared its sovereignty on 1990-06-12 and signed treaties with other republics in 1990 and 1991. Kaliningrad, Kursk and Crimea are places of their own."

state ussr "Soviet Union"
  exists from 1922-12-30 until 1991-12-25
  iso SUN
  cow 365 RUS from 1922-12-30 until 1991-12-25
  gw 365 from 1922-12-30 until 1991-12-25
  name "Russia" from 1922-12-30 until 1991-12-25
  name "Soviet Union" from 1922-12-30 until 1991-12-25
  alias "USSR", "U.S.S.R.", "Union of Soviet Socialist Republics", "Soviet Russia", "Soviets", "the Soviets"
  demonym "Soviet"
  capital "Moscow"
  great power
  located partly in eastern-europe, asia
  continues russian-empire from 1922-12-30
  source "Treaty on the creation of the USSR, 1922-12-30; declaration of the Soviet of the Republics of 1991-12-26; Correlates of War list of major powers"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state russian-empire "Russian Empire"
  exists until 1922-12-29
  iso RUS
  cow 365 RUS from 1816-01-01 until 1922-12-29
  gw 365 from 1816-01-01 until 1922-12-29
  name "Russia" until 1922-12-29
  name "Russian Republic" from 1917-09-14 until 1918-01-25 (doubtful)
  name "Russian Soviet Federative Socialist Republic" from 1918-01-25 (doubtful) until 1922-12-29
  name "Russian Empire" until 1922-12-29
  name "Soviet Russia" from 1917-11-07 until 1922-12-29
  alias "Imperial Russia", "Tsarist Russia", "RSFSR", "R.S.F.S.R.", "Muscovy"
  demonym "Russian"
  capital "Saint Petersburg" from 1712 until 1918-03-11
  capital "Moscow" from 1918-03-12 until 1922-12-29
  great power until 1917-12-05
  great power from 1922-01-01 until 1922-12-29
  located partly in eastern-europe, asia
  source "Proclamation of the Republic, 1917-09-14; treaty on the creation of the USSR, 1922-12-30; Correlates of War list of major powers"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Holds the Empire, the Republic of 1917 and Soviet Russia to 1922: one subject of law under three constitutions. Finland and Congress Poland belonged to its territory."

state estonia "Estonia"
  exists from 1918-02-24 until 1940-08-05
  exists from 1991-08-20
  iso EST
  cow 366 EST from 1918-02-24 until 1940-06-16
  cow 366 EST from 1991-09-06
  gw 366 from 1918-11-11 until 1940-06-01
  gw 366 from 1991-09-06
  alias "Republic of Estonia", "Esthonia"
  demonym "Estonian"
  capital "Tallinn"
  located in eastern-europe
  source "Declaration of 1918-02-24; Treaty of Tartu, 1920-02-02; Soviet decree of 1940-08-06; resolution of 1991-08-20"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "By its own view, shared by many states, the Republic never ceased to exist; the gap is the annexation."
  differs cow because "the end is put there at the Soviet ultimata of June 1940, and the return at the Soviet recognition of 1991-09-06"
  differs gw because "the end is put there at June 1940, and the return at the Soviet recognition of 1991-09-06"

state latvia "Latvia"
  exists from 1918-11-18 until 1940-08-04
  exists from 1991-08-21
  iso LVA
  cow 367 LAT from 1918-11-18 until 1940-06-16
  cow 367 LAT from 1991-09-06
  gw 367 from 1918-11-11 until 1940-06-01
  gw 367 from 1991-09-06
  alias "Republic of Latvia"
  demonym "Latvian", "Lettish"
  capital "Riga"
  located in eastern-europe
  source "Declaration of 1918-11-18; Treaty of Riga, 1920-08-11; Soviet decree of 1940-08-05; constitutional law of 1991-08-21"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "By its own view, shared by many states, the Republic never ceased to exist; the gap is the annexation. Independence was first declared restored on 1990-05-04."
  differs cow because "the end is put there at the Soviet ultimata of June 1940, and the return at the Soviet recognition of 1991-09-06"
  differs gw because "the end is put there at June 1940, and the return at the Soviet recognition of 1991-09-06"

state lithuania "Lithuania"
  exists from 1918-02-16 until 1940-08-02
  exists from 1990-03-11
  iso LTU
  cow 368 LIT from 1918-02-16 until 1940-06-15
  cow 368 LIT from 1991-09-06
  gw 368 from 1918-02-16 until 1940-06-01
  gw 368 from 1991-09-06
  alias "Republic of Lithuania"
  demonym "Lithuanian"
  capital "Vilnius"
  located in eastern-europe
  source "Act of 1918-02-16; treaty of Moscow, 1920-07-12; Soviet decree of 1940-08-03; act of 1990-03-11"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "By its own view, shared by many states, the Republic never ceased to exist; the gap is the annexation. The seat of government between the wars was Kaunas."
  differs cow because "the end is put there at the Soviet ultimata of June 1940, and the return at the Soviet recognition of 1991-09-06"
  differs gw because "the end is put there at June 1940, and the return at the Soviet recognition of 1991-09-06"

state ukraine "Ukraine"
  exists from 1918-01-22 until 1920-11-21 (doubtful)
  exists from 1991-08-24
  iso UKR
  cow 369 UKR from 1991-12-26
  gw 369 from 1991-12-01
  name "Ukrainian People's Republic" from 1918-01-22 until 1920-11-21 (doubtful)
  name "Ukraine" from 1918-01-22 until 1920-11-21
  name "Ukraine" from 1991-08-24
  alias "The Ukraine", "Ukrainian SSR"
  demonym "Ukrainian"
  capital "Kiev"
  capital "Kyiv" from 1991-08-24
  located in eastern-europe
  source "Fourth Universal, 1918-01-22; treaty of Brest-Litovsk, 1918-02-09; act of 1991-08-24 and referendum of 1991-12-01"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "As a Soviet republic (1919 to 1991) it was a member of the United Nations from 1945-10-24; it declared its sovereignty on 1990-07-16 and signed treaties with other republics in 1990 and 1991. Crimea and the Donbas are places of their own."
  differs cow because "the republic of 1918 to 1920 is not counted there, and the state of today is dated from 1991-12-26"
  differs gw because "the republic of 1918 to 1920 is not counted there, and the state of today is dated from the referendum of 1991-12-01"

state belarus "Belarus"
  exists from 1991-08-25
  iso BLR
  cow 370 BLR from 1991-12-26
  gw 370 from 1991-08-25
  alias "Republic of Belarus", "Byelorussia", "Belorussia", "White Russia", "BYS", "Byelorussian SSR"
  demonym "Belarusian", "Belarussian", "Byelorussian"
  capital "Minsk"
  located in eastern-europe
  source "Constitutional law of 1991-08-25; name of 1991-09-19; member of the United Nations since 1945-10-24 as a Soviet republic"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Declared its sovereignty on 1990-07-27 and signed treaties with other republics in 1990 and 1991."
  differs cow because "counted there from the end of the USSR, 1991-12-26"

state finland "Finland"
  exists from 1917-12-06
  iso FIN
  cow 375 FIN from 1917-12-06
  gw 375 from 1917-12-06
  alias "Republic of Finland", "Suomi"
  demonym "Finnish", "Finn", "Finns"
  capital "Helsinki"
  located in scandinavia
  source "Declaration of independence, 1917-12-06; Treaty of Tartu, 1920-10-14"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state sweden "Sweden"
  exists
  iso SWE
  cow 380 SWD from 1816-01-01
  gw 380 from 1816-01-01
  name "Sweden-Norway" from 1814-11-04 until 1905-06-06
  name "Sweden"
  alias "Kingdom of Sweden", "United Kingdoms of Sweden and Norway"
  demonym "Swedish", "Swede", "Swedes"
  capital "Stockholm"
  located in scandinavia
  source "Act of Union with Norway, 1815-08-06; treaty of Karlstad, 1905-10-26"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Acted abroad for Norway too from 1814 to 1905."

state norway "Norway"
  exists from 1905-06-07
  iso NOR
  cow 385 NOR from 1905-06-07 until 1940-04-30
  cow 385 NOR from 1945-05-07
  gw 385 from 1905-08-26
  alias "Kingdom of Norway"
  demonym "Norwegian"
  capital "Oslo"
  located in scandinavia
  source "Resolution of the Storting of 1905-06-07; conventions of Karlstad, 1905-10-26"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "A kingdom in union with Denmark until 1814 and with Sweden until 1905. Under German occupation from 1940 to 1945 its government continued in London. The capital was called Kristiania until 1924."
  differs cow because "membership is interrupted there while the country was occupied; the state went on in law"
  differs gw because "counted there from 1905-08-26"

state denmark "Denmark"
  exists
  iso DNK
  cow 390 DEN from 1816-01-01 until 1940-04-09
  cow 390 DEN from 1945-05-07
  gw 390 from 1816-01-01
  name "Denmark-Norway" until 1814-01-13
  name "Denmark"
  alias "Kingdom of Denmark"
  demonym "Danish", "Dane", "Danes"
  capital "Copenhagen"
  located in scandinavia
  source "Treaty of Kiel, 1814-01-14"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Under German occupation from 1940-04-09 to 1945-05-05 the state went on. Greenland and the Faroe Islands are places of their own; Iceland was a kingdom in union from 1918-12-01 to 1944."
  differs cow because "membership is interrupted there while the country was occupied; the state went on in law"

state iceland "Iceland"
  exists from 1918-12-01
  iso ISL
  cow 395 ICE from 1944-06-17
  gw 395 from 1944-06-17
  name "Kingdom of Iceland" from 1918-12-01 until 1944-06-16
  name "Republic of Iceland" from 1944-06-17
  name "Iceland" from 1918-12-01
  demonym "Icelandic", "Icelander"
  capital "Reykjavik"
  located in scandinavia
  source "Act of Union of 1918-11-30, in force 1918-12-01; proclamation of the Republic, 1944-06-17"
  source "ISO 3166; Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from the Republic of 1944-06-17; sovereign since 1918 in union with Denmark, which conducted its foreign relations"
  differs gw because "counted there from the Republic of 1944-06-17; sovereign since 1918 in union with Denmark, which conducted its foreign relations"
