# The record, 1871 to 1913. Dates are Gregorian.

war central-american-1876 "First Central American War" from 1876-03-20 until 1876-04-25
  cow 60
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 60"
  theatre El-Salvador, Guatemala
  event e1 1876-03-27 Guatemala invades El-Salvador
    place El-Salvador
    object territory
  event e2 1876-04-25 Guatemala makes peace with El-Salvador
    note "Chalchuapa."

war serbo-ottoman-1876 "Serbian-Ottoman and Montenegrin-Ottoman War" from 1876-06-30 until 1877-03-01
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre balkans
  event e1 1876-06-30 Serbia-Principality declares war on Ottoman-Empire
    note "A vassal of the Ottoman Empire until 1878."
  event e2 1876-07-01..02 Montenegro declares war on Ottoman-Empire alongside Serbia-Principality
  event e3 1876-11-01..03 Serbia-Principality, Montenegro conclude an armistice with Ottoman-Empire
  event e4 1877-02-28..1877-03-01 Serbia-Principality makes peace with Ottoman-Empire

war russo-turkish-1877 "Russo-Turkish War of 1877-1878" from 1877-04-24 until 1878-07-13
  cow 61
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 61"
  source "Treaty of San Stefano, 1878-03-03; Treaty of Berlin, 1878-07-13 (BFSP 69, pp. 732 and 749)"
  theatre balkans, Ottoman-Empire
  event e1 1877-04-24 Russian-Empire declares war on Ottoman-Empire
  event e2 1877-05-11..21 Romania declares war on Ottoman-Empire alongside Russian-Empire
    note "After Ottoman shelling of its bank of the Danube; a vassal until 1878."
  event e3 1877-12-13..14 Serbia-Principality declares war on Ottoman-Empire alongside Russian-Empire
  event e4 1878-01-31 Russian-Empire concludes an armistice with Ottoman-Empire
  event e5 1878-03-03 Russian-Empire makes peace with Ottoman-Empire
  note "IWD takes the next day, 1877-04-25."

war pacific-1879 "War of the Pacific" from 1879-02-14 until 1884-04-04
  cow 64
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 64"
  source "Treaty of Ancon, 1883-10-20 (BFSP 74, p. 349); truce of Valparaiso, 1884-04-04"
  theatre Peru, Bolivia, Chile, pacific-ocean
  event e1 1879-02-14 Chile occupies Bolivia
    place Bolivia
    object territory
    note "Antofagasta, over a tax on nitrate that Chile held contrary to the treaty of 1874."
  event e2 1879-03-01 Bolivia declares war on Chile
    note "Decree; formally communicated in the middle of March."
  event e3 1879-04-05 Chile declares war on Peru, Bolivia
    note "Peru was bound to Bolivia by the secret treaty of 1873-02-06."
  event e4 1879-04-06 Peru states "that the casus foederis of the treaty of 1873 has arisen"
  event e5 1883-10-20 Chile makes peace with Peru
  event e6 1884-04-04 Chile concludes an armistice with Bolivia
  note "Differs from IWD: it dates the war of Chile and Peru from 1879-02-14 also; until 1879-04-05 there was no hostile act between them."

war tunisia-1881 "French expedition to Tunisia" from 1881-04-24 until 1881-05-12
  source "Treaty of the Bardo, 1881-05-12 (BFSP 72, p. 247)"
  theatre Tunisia
  event e1 1881-04-24 France invades Tunisia
    place Tunisia
    object territory
  event e2 1881-05-12 Tunisia capitulates to France

war anglo-egyptian-1882 "Anglo-Egyptian War" from 1882-07-11 until 1882-09-15
  cow 65
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 65"
  theatre Egypt
  event e1 1882-07-10 United-Kingdom sends an ultimatum to Egypt
  event e2 1882-07-11 United-Kingdom bombards Egypt
    place Egypt
    object territory
    note "Forts of Alexandria."
  event e3 1882-09-15 Egypt capitulates to United-Kingdom
    note "Cairo."

war sino-french-1884 "Sino-French War" from 1883-12-14 until 1885-06-09
  cow 67
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 67"
  source "Treaty of Tientsin, 1885-06-09 (BFSP 76, p. 239)" (doubtful)
  theatre tonkin, China
  event e1 1883-12-14..16 France attacks forces of China
    place tonkin
    object forces
    note "Son Tay, held by the Black Flags with Chinese regular troops."
  event e2 1884-05-11 France agrees a ceasefire with China
    note "Convention of Tientsin."
  claim c1 1884-06-23 France says China attacks forces of France
    denied by China
    note "Bac Le; each side says that the other fired first."
  event e3 1884-08-05 France attacks China
    place taiwan-and-pescadores
    object territory
    note "Keelung."
  event e4 1884-08-23 France attacks by sea China
    place China
    object ship
    note "Foochow."
  event e5 1884-08-26 China declares war on France
  event e6 1885-04-04 France concludes an armistice with China
  event e7 1885-06-09 France makes peace with China
  note "IWD takes June 1884 as the beginning."

war central-american-1885 "Second Central American War" from 1885-03-28 until 1885-04-15
  cow 70
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 70"
  theatre El-Salvador
  event e1 1885-03-28..31 Guatemala invades El-Salvador
    place El-Salvador
    object territory
    note "After the decree of union of 1885-02-28."
  event e2 1885-04-15 Guatemala makes peace with El-Salvador

war serbo-bulgarian-1885 "Serbo-Bulgarian War" from 1885-11-14 until 1886-03-03
  source "Treaty of Bucharest, 1886-03-03 (BFSP 77, p. 634)" (doubtful)
  theatre Bulgaria, Serbia, balkans
  event e1 1885-11-14 Serbia declares war on Bulgaria
  event e2 1885-11-28 Serbia agrees a ceasefire with Bulgaria
    note "After an Austro-Hungarian demand."
  event e3 1886-03-03 Serbia makes peace with Bulgaria

war franco-siamese-1893 "Paknam incident" from 1893-07-13 until 1893-10-03
  source "Treaty of 1893-10-03 (BFSP 87, p. 187)" (doubtful)
  theatre Siam
  event e1 1893-07-13 France attacks by sea Siam
    place Siam
    note "French gunboats forced the entry of the Menam; each side says that the other fired first."
  claim c1 1893-07-13 France says Siam attacks a ship of France
    denied by Siam
  event e2 1893-10-03 France makes peace with Siam

war sino-japanese-1894 "First Sino-Japanese War" from 1894-07-23 until 1895-04-17
  cow 73
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 73"
  source "Treaty of Shimonoseki, 1895-04-17 (BFSP 86, p. 799)"
  theatre Korea, China, manchuria
  event e1 1894-07-23 Japan attacks Korea
    place Korea
    object territory
    note "Royal palace at Seoul."
  event e2 1894-07-25 Japan attacks by sea China
    place Korea
    object ship
    note "Off Pungdo; sinking of the Kowshing."
  claim c1 1894-07-25 Japan says China attacks a ship of Japan
    denied by China
  event e3 1894-08-01 Japan declares war on China
  event e4 1894-08-01 China declares war on Japan
  event e5 1895-03-30 Japan concludes an armistice with China
  event e6 1895-04-17 Japan makes peace with China

war italo-ethiopian-1895 "First Italo-Ethiopian War" from 1895-01-13 until 1896-10-26
  source "Treaty of Addis Ababa, 1896-10-26 (BFSP 88, p. 481)"
  theatre Ethiopia
  event e1 1895-01-13 Italy attacks forces of Ethiopia
    place Ethiopia
    object forces
    note "Coatit, against the forces of Tigray, followed by the occupation of Tigray; who began is told differently."
  event e2 1895-12-07 Ethiopia attacks forces of Italy
    place Ethiopia
    object forces
    note "Amba Alagi."
  event e3 1896-10-26 Italy makes peace with Ethiopia

war greco-turkish-1897 "Greco-Turkish War of 1897" from 1897-02-15 until 1897-12-04
  cow 76
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 76"
  source "Treaty of Constantinople, 1897-12-04 (BFSP 90, p. 546)" (doubtful)
  theatre crete, Greece, Ottoman-Empire
  event e1 1897-02-15 Greece invades Ottoman-Empire
    place crete
    object territory
  event e2 1897-04-09 Greece sends armed bands into Ottoman-Empire
    note "Bands crossed into Macedonia; Greece denied sending them."
  event e3 1897-04-17 Ottoman-Empire declares war on Greece
  event e4 1897-05-19 Greece concludes an armistice with Ottoman-Empire
  event e5 1897-12-04 Greece makes peace with Ottoman-Empire

war spanish-american-1898 "Spanish-American War" from 1898-04-20 until 1898-12-10
  cow 79
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 79"
  source "Treaty of Paris, 1898-12-10 (30 Stat. 1754); Act of Congress, 1898-04-25 (30 Stat. 364)"
  theatre spanish-cuba, puerto-rico, philippine-islands
  event e1 1898-04-20 United-States sends an ultimatum to Spain
  event e2 1898-04-22 United-States blockades Spain
    place spanish-cuba
  event e3 1898-04-23 Spain declares war on United-States
    note "Royal decree; published on 1898-04-24."
  event e4 1898-04-25 United-States declares war on Spain
    note "With effect from 1898-04-21."
  event e5 1898-08-12 United-States concludes an armistice with Spain
  event e6 1898-12-10 United-States makes peace with Spain
  note "The loss of the USS Maine on 1898-02-15 is not recorded as a hostile act: no finding of 1898 named a state."

war boxer-war "Boxer Rebellion: intervention of the powers" from 1900-06-10 until 1901-09-07
  cow 82
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 82"
  source "Final Protocol, 1901-09-07 (BFSP 94, p. 686)"
  theatre China
  event e1 1900-06-17 United-Kingdom, France, Russian-Empire, Japan, Germany, Austria-Hungary, Italy attack China
    place China
    object territory
    note "Dagu forts, after an ultimatum; the forts opened fire before its term, according to the admirals."
  claim c1 1900-06-17 United-Kingdom says China attacks a ship of United-Kingdom
    denied by China
  event e2 1900-06-18 China attacks forces of Germany, United-Kingdom, United-States, Russian-Empire, France, Japan, Italy, Austria-Hungary
    place China
    object forces
    note "Langfang: regular Chinese troops against the relief column."
  event e3 1900-06-20 China attacks Germany
    place China
    object mission
    note "The minister von Ketteler was shot by a soldier; siege of the legations."
  event e4 1900-06-21 China declares war on United-Kingdom, France, Russian-Empire, Japan, Germany, Austria-Hungary, Italy, United-States
    note "Imperial edict."
  event e5 1900-06-21 United-States attacks China
    place China
    object territory
    note "Tientsin; US ships did not fire on the Dagu forts."
  event e6 1900-08-14 United-States, United-Kingdom, France, Russian-Empire, Japan occupy China
    place China
    object territory
    note "Peking."
  event e7 1901-09-07 China makes peace with United-Kingdom, France, Russian-Empire, Japan, Germany, Austria-Hungary, Italy, United-States
  note "Differs from IWD: it names the United States as attacker of China on 1900-06-17; and it lists neither Germany nor Austria-Hungary nor Italy, whose forces were small."

war sino-russian-1900 "Russian occupation of Manchuria" from 1900-07-14 until 1900-10-10
  cow 83
  continues boxer-war
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 83"
  theatre manchuria
  event e1 1900-07-14..15 China bombards Russian-Empire
    place Russian-Empire
    object territory
    note "Shelling of ships on the Amur and of Blagoveshchensk; Russia and China were already fighting since 1900-06-17."
  event e2 1900-07-17..1900-08-03 Russian-Empire invades China
    place manchuria
    object territory
  note "Not in IWD, which treats it as part of the Boxer war."

war venezuela-blockade-1902 "Venezuelan blockade" from 1902-12-09 until 1903-02-19
  source "Protocols of Washington, 1903-02-13 (BFSP 96, p. 99)" (doubtful)
  theatre Venezuela, caribbean
  event e1 1902-12-09 United-Kingdom, Germany attack a ship of Venezuela
    place Venezuela
    object ship
    note "Seizure of the Venezuelan navy."
  event e2 1902-12-20 United-Kingdom, Germany, Italy blockade Venezuela
    place Venezuela
  event e3 1903-02-13 United-Kingdom, Germany, Italy agree a ceasefire with Venezuela

war russo-japanese-1904 "Russo-Japanese War" from 1904-02-08 until 1905-09-05
  cow 85
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 85"
  source "Treaty of Portsmouth, 1905-09-05 (BFSP 98, p. 735)"
  theatre port-arthur, manchuria, Korea, pacific-ocean
  event e1 1904-02-08 Japan attacks by sea Russian-Empire
    place port-arthur
    object ship
  claim c1 1904-02-08 Japan says Russian-Empire attacks a ship of Japan
    denied by Russian-Empire
    note "The gunboat Korietz off Chemulpo."
  event e2 1904-02-10 Japan declares war on Russian-Empire
  event e3 1904-02-10 Russian-Empire declares war on Japan
  event e4 1905-09-05 Japan makes peace with Russian-Empire
    note "IWD ends on 1905-09-15, with the truce of the armies in Manchuria (doubtful)."

war dogger-bank-1904 "Dogger Bank incident" from 1904-10-21 until 1904-10-22
  source "Report of the International Commission of Inquiry, Paris, 1905-02-26"
  theatre north-sea
  event e1 1904-10-21..22 Russian-Empire attacks a ship of United-Kingdom
    place north-sea
    object ship
    note "Fishing vessels, by mistake; settled by inquiry under the Hague Convention of 1899."

war central-american-1906 "Third Central American War" from 1906-05-27 until 1906-07-20
  cow 88
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 88"
  theatre Guatemala, Honduras
  event e1 1906-07-09..11 El-Salvador invades Guatemala
    place Guatemala
    object territory
  event e2 1906-07-13 Guatemala attacks Honduras
    place Honduras
    object territory
    note "Honduras had sided with El Salvador."
  event e3 1906-07-20 Guatemala makes peace with El-Salvador, Honduras
    note "Aboard the USS Marblehead."
  note "COW begins on 1906-05-27 with the entry of exiles into Guatemala and names Guatemala as initiator."

war central-american-1907 "Fourth Central American War" from 1907-02-19 until 1907-04-23
  cow 91
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 91"
  theatre Honduras
  event e1 1907-02-19 Nicaragua invades Honduras
    place Honduras
    object territory
  event e2 1907-03-11 (doubtful) El-Salvador attacks Nicaragua in defence of Honduras
    place Honduras
    object forces
  event e3 1907-04-23 Nicaragua makes peace with Honduras, El-Salvador
    note "Amapala."

war casablanca-1907 "Bombardment of Casablanca" from 1907-08-05 until 1907-08-07
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre Morocco
  event e1 1907-08-05 France bombards Morocco
    place Morocco
    object territory
    note "After the killing of European workers on 1907-07-30."

war spanish-moroccan-1909 "Second Melillan campaign" from 1909-07-07 until 1910-03-23
  cow 94
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 94"
  theatre spanish-morocco
  event e1 1909-07-07..09 Spain attacks Morocco
    place spanish-morocco
    note "Campaign against the tribes near Melilla; on 1909-07-09 tribesmen had attacked railway workers. The Sultan's government was no declared party."

war italo-turkish-1911 "Italo-Turkish War" from 1911-09-28 until 1912-10-18
  cow 97
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 97"
  source "Treaty of Lausanne (Ouchy), 1912-10-18 (BFSP 106, p. 1096)" (doubtful)
  theatre tripolitania, mediterranean-sea
  event e1 1911-09-28 Italy sends an ultimatum to Ottoman-Empire
  event e2 1911-09-29 Italy declares war on Ottoman-Empire
  event e3 1911-10-03 Italy bombards Ottoman-Empire
    place tripolitania
    object territory
  event e4 1911-11-05 Italy annexes Ottoman-Empire
    place tripolitania
  event e5 1912-10-18 Italy makes peace with Ottoman-Empire

war russia-persia-1911 "Russian intervention in Persia" from 1911-11-29 until 1911-12-31
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre Iran
  event e1 1911-11-29 Russian-Empire sends an ultimatum to Iran
  event e2 1911-12-20..31 Russian-Empire attacks Iran
    place Iran
    object territory
    note "Tabriz and the north."

war first-balkan-war "First Balkan War" from 1912-10-08 until 1913-05-30
  cow 100
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 100"
  source "Treaty of London, 1913-05-30 (BFSP 107, p. 656)"
  theatre balkans, Ottoman-Empire
  event e1 1912-10-08 Montenegro declares war on Ottoman-Empire
  event e2 1912-10-13 Bulgaria, Serbia, Greece send an ultimatum to Ottoman-Empire
  event e3 1912-10-17 Ottoman-Empire declares war on Bulgaria, Serbia
  event e4 1912-10-17..18 Bulgaria declares war on Ottoman-Empire alongside Montenegro
  event e5 1912-10-17..18 Serbia declares war on Ottoman-Empire alongside Montenegro
  event e6 1912-10-17..18 Greece declares war on Ottoman-Empire alongside Bulgaria
  event e7 1912-12-03 Bulgaria, Serbia, Montenegro conclude an armistice with Ottoman-Empire
    note "Greece did not sign."
  event e8 1913-02-03 Bulgaria attacks Ottoman-Empire
  event e9 1913-04-14..19 Bulgaria, Greece conclude an armistice with Ottoman-Empire
  event e10 1913-05-30 Bulgaria, Serbia, Greece, Montenegro make peace with Ottoman-Empire
  note "Sources differ on the order of the declarations of 17 and 18 October 1912, and so on who began between the Ottoman Empire and Bulgaria or Serbia; IWD and COW name the Balkan states."

war second-balkan-war "Second Balkan War" from 1913-06-29 until 1913-09-29
  cow 103
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 103"
  source "Treaty of Bucharest, 1913-08-10 (BFSP 107, p. 658); Treaty of Constantinople, 1913-09-29 (BFSP 107, p. 706)"
  theatre balkans
  event e1 1913-06-29..30 Bulgaria attacks Serbia, Greece
    place ottoman-europe
    object forces
  event e2 1913-06-30..1913-07-11 (doubtful) Montenegro declares war on Bulgaria in defence of Serbia
  event e3 1913-07-10 Romania declares war on Bulgaria
    defence no
  event e4 1913-07-11 Romania invades Bulgaria
    place Bulgaria
    object territory
  event e5 1913-07-12..15 Ottoman-Empire attacks Bulgaria
    place eastern-thrace
    object territory
    defence no
  event e6 1913-07-31 Bulgaria concludes an armistice with Serbia, Greece, Romania, Montenegro
  event e7 1913-08-10 Bulgaria makes peace with Serbia, Greece, Romania, Montenegro
  event e8 1913-09-29 Bulgaria makes peace with Ottoman-Empire
  record complete for Bulgaria, Serbia until 1913-06-30
  record complete for Bulgaria, Greece until 1913-06-30
  note "IWD gives the Romanian entry as 1913-07-11, the crossing of the border."
