# The record, 1816 to 1870. Dates are Gregorian.

war franco-spanish-1823 "Franco-Spanish War" from 1823-04-07 until 1823-11-13
  cow 1
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 1"
  theatre Spain
  event e1 1823-04-07 France invades Spain
    place Spain
    object territory
    note "Resolved on after the Congress of Verona of 1822; Spain had a constitutional government."
  event e2 1823-09-28..1823-11-13 Spain capitulates to France
    note "The government at Cadiz gave way about 1823-09-30; the last fortresses in November."

war cisplatine-1825 "Cisplatine War" from 1825-12-10 until 1828-08-27
  source "Preliminary Peace Convention of Rio de Janeiro, 1828-08-27"
  theatre Uruguay, south-atlantic-ocean
  event e1 1825-12-10 Brazil declares war on Argentina
    note "Answer to the incorporation of the Banda Oriental into the United Provinces; Argentina answered with a declaration of 1826-01-01 (doubtful)."
  event e2 1828-08-27 Brazil makes peace with Argentina

war navarino-1827 "Battle of Navarino" from 1827-10-20 until 1827-10-20
  source "Treaty of London, 1827-07-06 (BFSP 14, p. 632)"
  theatre Ottoman-Empire, mediterranean-sea
  event e1 1827-10-20 United-Kingdom, France, Russian-Empire attack by sea Ottoman-Empire
    place Ottoman-Empire
    object ship
    note "In Navarino Bay, against the Ottoman and Egyptian fleet; which ship fired first is told differently."
  claim c1 1827-10-20 United-Kingdom says Ottoman-Empire attacks a ship of United-Kingdom
    denied by Ottoman-Empire
    note "Codrington's report: the first shots came from an Ottoman ship."

war russo-turkish-1828 "Russo-Turkish War of 1828-1829" from 1828-04-26 until 1829-09-14
  cow 4
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 4"
  source "Treaty of Adrianople, 1829-09-14 (BFSP 16, p. 647)"
  theatre Ottoman-Empire, balkans
  event e1 1828-04-26 Russian-Empire declares war on Ottoman-Empire
  event e2 1828-05-07 Russian-Empire invades Ottoman-Empire
    place Ottoman-Empire
    object territory
  event e3 1829-09-14 Russian-Empire makes peace with Ottoman-Empire

war ten-days-campaign-1831 "Ten Days' Campaign" from 1831-08-02 until 1831-08-12
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre Belgium
  event e1 1831-08-02 Netherlands invades Belgium
    place Belgium
    object territory
    note "Belgian independence was not yet recognised by the Netherlands."
  event e2 1831-08-09 France attacks forces of Netherlands in defence of Belgium
    place Belgium
    object forces
    note "Entry of the French army at the request of the Belgian king; no general engagement."
  event e3 1831-08-12 Netherlands agrees a ceasefire with Belgium

war antwerp-1832 "Siege of Antwerp" from 1832-11-05 until 1832-12-23
  source "Convention between France and Great Britain, London, 1832-10-22"
  theatre Belgium
  event e1 1832-11-05 United-Kingdom, France blockade Netherlands in defence of Belgium
    object ship
    note "Embargo on Dutch shipping and blockade of the coast to carry out the treaty of 1831-11-15."
  event e2 1832-11-15 France invades Netherlands in defence of Belgium
    place Belgium
    object forces
    note "Against the Dutch garrison of the citadel of Antwerp."
  event e3 1832-12-23 Netherlands capitulates to France
    note "Garrison of the citadel."

war falklands-1833 "British occupation of the Falkland Islands" from 1833-01-02 until 1833-01-03
  source "BFSP 22, p. 1366 (correspondence of 1833-1834)" (doubtful)
  theatre falklands
  event e1 1833-01-03 United-Kingdom occupies Argentina
    place falklands
    object territory
    note "Both states claimed the islands."

war peru-bolivian-confederation-1836 "War of the Confederation" from 1836-08-21 until 1839-01-20
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre Peru, Bolivia
  event e1 1836-08-21 Chile attacks a ship of Peru
    place Peru
    object ship
    note "Seizure of ships at Callao, answered by Chile's complaint of the expedition of Freire."
  event e2 1836-12-28 Chile declares war on Peru, Bolivia
  event e3 1837-05-09 (doubtful) Argentina declares war on Bolivia
  event e4 1839-01-20 Peru, Bolivia capitulate to Chile
    note "Battle of Yungay; the Confederation was dissolved."

war pastry-war-1838 "French intervention in Mexico, 1838-1839" from 1838-04-16 until 1839-03-09
  source "Treaty of Veracruz, 1839-03-09 (BFSP 27, p. 1176)" (doubtful)
  theatre Mexico
  event e1 1838-04-16 France blockades Mexico
    place Mexico
  event e2 1838-11-27 France bombards Mexico
    place Mexico
    object territory
    note "Fort of San Juan de Ulua."
  event e3 1838-11-30 Mexico declares war on France
  event e4 1839-03-09 France makes peace with Mexico

war first-opium-war "First Opium War" from 1839-09-04 until 1842-08-29
  source "Treaty of Nanking, 1842-08-29 (BFSP 30, p. 389)"
  theatre China
  event e1 1839-09-04 United-Kingdom attacks a ship of China
    place China
    object ship
    note "Exchange of fire at Kowloon; hostilities in the full sense from Chuenpi, 1839-11-03."
  event e2 1842-08-29 United-Kingdom makes peace with China

war rio-de-la-plata-1845 "Anglo-French blockade of the River Plate" from 1845-08-02 until 1850-08-31
  source "Conventions of 1849-11-24 (Great Britain) and 1850-08-31 (France) with Argentina"
  theatre Argentina, Uruguay
  event e1 1845-08-02 United-Kingdom, France attack a ship of Argentina
    object ship
    note "Seizure of the Argentine squadron before Montevideo."
  event e2 1845-09-18 United-Kingdom, France blockade Argentina
    place Argentina
  event e3 1849-11-24 United-Kingdom makes peace with Argentina
  event e4 1850-08-31 France makes peace with Argentina

war mexican-american-1846 "Mexican-American War" from 1846-04-12 until 1848-02-02
  cow 7
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 7"
  source "Treaty of Guadalupe Hidalgo, 1848-02-02 (9 Stat. 922)"
  theatre Mexico, north-america
  event e1 1846-04-12 United-States blockades Mexico
    place nueces-strip
    note "Taylor closed the mouth of the Rio Grande to the supply of Matamoros; both states claimed the land between Nueces and Rio Grande."
  event e2 1846-04-25 Mexico attacks forces of United-States
    place nueces-strip
    object forces
    note "Thornton's patrol. Who began turns on the blockade of 1846-04-12 and on whose land the strip was."
  claim c1 1846-05-11 United-States says Mexico invades United-States
    denied by Mexico
    note "President Polk's message to Congress."
  event e3 1846-05-13 United-States declares war on Mexico
  event e4 1848-02-02 United-States makes peace with Mexico
  note "IWD takes 1846-04-25 as the day of entry, with the United States as initiator."

war austro-sardinian-1848 "First Italian War of Independence" from 1848-03-23 until 1849-08-06
  cow 10
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 10"
  source "Treaty of Milan, 1849-08-06 (BFSP 38, p. 1209)" (doubtful)
  theatre Italy
  event e1 1848-03-23 Sardinia declares war on Austrian-Empire
    note "Crossing of the Ticino on 1848-03-25."
  event e2 1848-03-29 Tuscany attacks Austrian-Empire alongside Sardinia
    place lombardy
    defence no
  event e3 1848-04-09 Modena attacks Austrian-Empire alongside Sardinia
    place lombardy
    defence no
  event e4 1848-08-09 Sardinia concludes an armistice with Austrian-Empire
  event e5 1849-03-20 Sardinia attacks Austrian-Empire
    note "Armistice denounced on 1849-03-12, with eight days' notice."
  event e6 1849-03-24..26 Sardinia concludes an armistice with Austrian-Empire
  event e7 1849-08-06 Sardinia makes peace with Austrian-Empire
  note "The duke of Modena had left; the troops were those of its provisional government. Differs from IWD by one day: it takes 1848-03-24, the day after the proclamation of war."

war first-schleswig-1848 "First Schleswig War" from 1848-04-10 until 1850-07-02
  cow 13
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 13"
  source "Treaty of Berlin, 1850-07-02 (BFSP 40, p. 945)" (doubtful)
  theatre schleswig, holstein, Denmark
  event e1 1848-04-10..23 Prussia invades Denmark
    place schleswig
    object territory
    note "In support of the provisional government of the duchies; battle of Schleswig on 1848-04-23."
  event e2 1848-08-26 Prussia concludes an armistice with Denmark
  event e3 1849-04-03 Denmark attacks forces of Prussia
    place schleswig
    object forces
    note "Hostilities resumed after Denmark had denounced the armistice of Malmo."
  event e4 1849-07-10 Prussia concludes an armistice with Denmark
  event e5 1850-07-02 Prussia makes peace with Denmark

war roman-republic-1849 "War of the Roman Republic" from 1849-04-29 until 1849-07-02
  cow 16
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 16"
  theatre Italy
  event e1 1849-04-29..30 Two-Sicilies invades Papal-States
    place Papal-States
    object territory
  event e2 1849-04-30 France attacks Papal-States
    place Papal-States
    object territory
    note "Rome was then held by the Roman Republic; landing at Civitavecchia on 1849-04-24."
  event e3 1849-05-08 Austrian-Empire attacks Papal-States
    place Papal-States
    object territory
    note "Bologna."
  event e4 1849-07-02 Papal-States capitulates to France

war la-plata-1851 "La Plata War" from 1851-07-18 until 1852-02-03
  cow 19
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 19"
  theatre Argentina, Uruguay
  event e1 1851-07-18..19 Brazil attacks Argentina
    place Uruguay
    object forces
    note "With the forces of Entre Rios, allied to Brazil by the treaty of 1851-05-29, entering Uruguay against Oribe's and Rosas's troops; Brazil's own army crossed in September."
  event e2 1851-08-18 Argentina declares war on Brazil
  event e3 1852-02-03 Argentina capitulates to Brazil
    note "Battle of Caseros; fall of Rosas."

war crimean-war "Crimean War" from 1853-07-02 until 1856-03-30
  cow 22
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 22"
  source "General Treaty of Paris, 1856-03-30 (BFSP 46, p. 8)"
  theatre black-sea, balkans, baltic-sea, Russian-Empire, Ottoman-Empire
  event e1 1853-07-02 Russian-Empire occupies Ottoman-Empire
    place danubian-principalities
    object territory
    note "Moldavia and Wallachia, under Ottoman suzerainty."
  event e2 1853-10-04 Ottoman-Empire sends an ultimatum to Russian-Empire
  event e3 1853-10-23 Ottoman-Empire attacks Russian-Empire
    place danubian-principalities
    object forces
  event e4 1853-11-01 Russian-Empire declares war on Ottoman-Empire
  event e5 1853-11-30 Russian-Empire attacks by sea Ottoman-Empire
    place Ottoman-Empire
    object ship
    note "Sinope."
  event e6 1854-03-27 France declares war on Russian-Empire in defence of Ottoman-Empire
  event e7 1854-03-28 United-Kingdom declares war on Russian-Empire in defence of Ottoman-Empire
  event e8 1855-01-26..1855-03-04 Sardinia declares war on Russian-Empire in defence of Ottoman-Empire
    note "Accession to the alliance on 1855-01-26; declaration in March."
  event e9 1856-02-29 France, United-Kingdom, Sardinia, Ottoman-Empire conclude an armistice with Russian-Empire
  event e10 1856-03-30 France, United-Kingdom, Sardinia, Ottoman-Empire make peace with Russian-Empire
  note "Differs from IWD: it begins with the Ottoman opening of fire on 1853-10-23 and names the Ottoman Empire as initiator; the record begins with the Russian occupation of the principalities. It gives Sardinia's entry as 1855-01-10 and that of Britain and France as 1854-03-31."

war second-opium-war "Second Opium War" from 1856-10-23 until 1860-10-24
  source "Conventions of Peking, 1860-10-24 and 25 (BFSP 50, p. 10)" (doubtful)
  theatre China
  event e1 1856-10-23 United-Kingdom attacks China
    place China
    object territory
    note "Forts before Canton, after the seizure of the crew of the Arrow on 1856-10-08."
  event e2 1857-12-28 France attacks China alongside United-Kingdom
    place China
    object territory
    defence no
    note "Canton."
  event e3 1860-10-24 United-Kingdom makes peace with China
  event e4 1860-10-25 France makes peace with China

war anglo-persian-1856 "Anglo-Persian War" from 1856-11-01 until 1857-04-05
  cow 25
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 25"
  source "Treaty of Paris, 1857-03-04 (BFSP 47, p. 42)"
  theatre Iran, persian-gulf
  event e1 1856-11-01 United-Kingdom declares war on Iran
    note "After Persia had taken Herat on 1856-10-25."
  event e2 1857-03-04 United-Kingdom makes peace with Iran
    note "News reached the front on 1857-04-05."
  note "Differs from IWD: it takes the fall of Herat, 1856-10-25, as the day; Herat was no British territory."

war italian-unification-1859 "Second Italian War of Independence" from 1859-04-23 until 1859-11-10
  cow 28
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 28"
  source "Treaty of Zurich, 1859-11-10 (BFSP 49, p. 371)" (doubtful)
  theatre Italy
  event e1 1859-04-23 Austrian-Empire sends an ultimatum to Sardinia
  event e2 1859-04-29 Austrian-Empire invades Sardinia
    place Sardinia
    object territory
  event e3 1859-05-03 France declares war on Austrian-Empire in defence of Sardinia
  event e4 1859-07-11 France, Sardinia conclude an armistice with Austrian-Empire
    note "Preliminaries of Villafranca."
  event e5 1859-11-10 France, Sardinia make peace with Austrian-Empire

war spanish-moroccan-1859 "Spanish-Moroccan War of 1859-1860" from 1859-10-22 until 1860-04-26
  cow 31
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 31"
  source "Treaty of Tetuan (Wad-Ras), 1860-04-26 (BFSP 51, p. 928)" (doubtful)
  theatre Morocco
  event e1 1859-10-22 Spain declares war on Morocco
    note "After attacks on works at Ceuta in August 1859."
  event e2 1860-03-25 Spain concludes an armistice with Morocco
  event e3 1860-04-26 Spain makes peace with Morocco

war italo-roman-1860 "Italian-Roman War" from 1860-09-11 until 1860-09-29
  cow 34
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 34"
  theatre Italy
  event e1 1860-09-11 Sardinia invades Papal-States
    place Papal-States
    object territory
    note "Ultimatum of 1860-09-07."
  event e2 1860-09-29 Papal-States capitulates to Sardinia
    note "Ancona."

war italo-sicilian-1860 "Neapolitan War" from 1860-10-12 until 1861-02-13
  cow 37
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 37"
  theatre Italy
  event e1 1860-10-12..15 Sardinia invades Two-Sicilies
    place Two-Sicilies
    object territory
    note "Garibaldi's volunteers had landed on 1860-05-11."
  event e2 1861-02-13 Two-Sicilies capitulates to Sardinia
    note "Gaeta."

war franco-mexican-1862 "Franco-Mexican War" from 1861-12-14 until 1867-03-12
  cow 40
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 40"
  source "Convention of London, 1861-10-31 (BFSP 51, p. 63)"
  theatre Mexico
  event e1 1861-12-14..17 Spain occupies Mexico
    place Mexico
    object territory
    note "Veracruz."
  event e2 1862-01-07..09 United-Kingdom, France occupy Mexico
    place Mexico
    object territory
    note "Veracruz; under the convention with Spain on debts."
  event e3 1862-04-09 United-Kingdom, Spain withdraw from Mexico
  event e4 1862-04-16 France declares war on Mexico
    note "Proclamation of the French commissioners."
  event e5 1867-02-05..1867-03-12 France withdraws from Mexico
  note "IWD takes 1862-04-16 as the day of entry."

war kagoshima-1863 "Bombardment of Kagoshima" from 1863-08-15 until 1863-08-17
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre Japan
  event e1 1863-08-15 United-Kingdom bombards Japan
    place Japan
    object territory
    note "The domain of Satsuma, after the killing of a British subject in 1862."

war shimonoseki-1864 "Shimonoseki campaign" from 1863-06-25 until 1864-09-08
  source "Convention of Yokohama, 1864-10-22 (BFSP 54, p. 1303)" (doubtful)
  theatre Japan
  event e1 1863-06-25 Japan attacks a ship of United-States
    place Japan
    object ship
    note "Batteries of the domain of Choshu, then also on French and Dutch ships in July 1863; the Shogun's government disowned it."
  event e2 1864-09-05 United-Kingdom, France, Netherlands, United-States bombard Japan
    place Japan
    object territory

war ecuadorian-colombian-1863 "Ecuadorian-Colombian War" from 1863-11-20 until 1863-12-30
  cow 43
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 43"
  source "Treaty of Pinsaqui, 1863-12-30" (doubtful)
  theatre Colombia, Ecuador
  event e1 1863-11-20 (doubtful) Ecuador declares war on Colombia
  event e2 1863-11-21..22 (doubtful) Ecuador invades Colombia
    place Colombia
    object territory
  event e3 1863-12-06 Ecuador capitulates to Colombia
    note "Battle of Cuaspud."
  event e4 1863-12-30 Ecuador makes peace with Colombia
  note "Differs from IWD and COW: they name Colombia as initiator, on 1863-11-22, counting its march to the frontier. Who began is doubtful."

war second-schleswig-1864 "Second Schleswig War" from 1864-02-01 until 1864-10-30
  cow 46
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 46"
  source "Treaty of Vienna, 1864-10-30 (BFSP 54, p. 522)" (doubtful)
  theatre schleswig, holstein, Denmark
  event e1 1864-01-16 Prussia, Austrian-Empire send an ultimatum to Denmark
  event e2 1864-02-01 Prussia, Austrian-Empire invade Denmark
    place schleswig
    object territory
  event e3 1864-05-12 Prussia, Austrian-Empire conclude an armistice with Denmark
  event e4 1864-06-26 Prussia, Austrian-Empire attack Denmark
  event e5 1864-07-20 Prussia, Austrian-Empire conclude an armistice with Denmark
  event e6 1864-10-30 Prussia, Austrian-Empire make peace with Denmark

war chincha-1864 "Spanish occupation of the Chincha Islands" from 1864-04-14 until 1865-01-27
  source "Vivanco-Pareja treaty, 1865-01-27"
  theatre Peru
  event e1 1864-04-14 Spain occupies Peru
    place Peru
    object territory
  event e2 1865-01-27 Spain makes peace with Peru

war brazil-uruguay-1864 "Uruguayan War" from 1864-10-12 until 1865-02-20
  source "Protocol of Villa Union, 1865-02-20"
  theatre Uruguay
  event e1 1864-08-04 Brazil sends an ultimatum to Uruguay
  event e2 1864-10-12 Brazil invades Uruguay
    place Uruguay
    object territory
  event e3 1865-02-20 Uruguay capitulates to Brazil

war lopez-war "War of the Triple Alliance" from 1864-11-12 until 1870-03-01
  cow 49
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 49"
  source "Treaty of the Triple Alliance, 1865-05-01 (BFSP 55, p. 83)" (doubtful)
  theatre Paraguay, south-america
  event e1 1864-11-12 Paraguay attacks a ship of Brazil
    place Paraguay
    object ship
    note "Seizure of the steamer Marques de Olinda, after Brazil had entered Uruguay against Paraguay's warning of 1864-08-30."
  event e2 1864-12-13 Paraguay declares war on Brazil
  event e3 1864-12-27 Paraguay invades Brazil
    place Brazil
    object territory
    note "Mato Grosso."
  event e4 1865-03-18 Paraguay declares war on Argentina
    note "Vote of the Paraguayan Congress; notified in May."
  event e5 1865-04-13 Paraguay invades Argentina
    place Argentina
    object territory
    note "Corrientes."
  event e6 1865-05-01 Uruguay declares war on Paraguay alongside Brazil
    defence of Brazil
  event e7 1870-03-01 Paraguay capitulates to Brazil, Argentina, Uruguay
    note "Death of Lopez; no armistice was made."
  note "IWD gives 1865-03-05, the opening of the Congress, for Argentina."

war spanish-chilean-1865 "Chincha Islands War" from 1865-09-24 until 1866-05-09
  cow 52
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 52"
  theatre Chile, Peru, pacific-ocean
  event e1 1865-09-24 Spain blockades Chile
    place Chile
  event e2 1865-09-25 Chile declares war on Spain
  event e3 1866-01-14 Peru declares war on Spain in defence of Chile
    note "Alliance of 1865-12-05."
  event e4 1866-01-30 Ecuador declares war on Spain in defence of Chile
  event e5 1866-03-22 (doubtful) Bolivia declares war on Spain in defence of Chile
  event e6 1866-03-31 Spain bombards Chile
    place Chile
    object territory
    note "Valparaiso."
  event e7 1866-05-02 Spain bombards Peru
    place Peru
    object territory
    note "Callao."
  event e8 1866-05-09 Spain withdraws from Peru, Chile
  note "IWD takes 1865-09-25, the Chilean declaration, as the day, with Spain as initiator."

war seven-weeks-war "Austro-Prussian War" from 1866-06-07 until 1866-10-21
  cow 55
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 55"
  source "Treaty of Prague, 1866-08-23 (BFSP 56, p. 1050)" (doubtful)
  theatre Italy, europe
  event e1 1866-06-07 Prussia occupies Austrian-Empire
    place holstein
    object territory
    note "Holstein, under Austrian administration by the convention of Gastein; the Austrian brigade withdrew without a fight."
  event e2 1866-06-15..16 Prussia invades Hanover
    place Hanover
    object territory
  event e3 1866-06-15..16 Prussia invades Saxony
    place Saxony
    object territory
  event e4 1866-06-15..16 Prussia invades Hesse-Kassel
    place Hesse-Kassel
    object territory
  event e5 1866-06-20 Italy declares war on Austrian-Empire alongside Prussia
    defence no
  event e6 1866-06-21..23 Prussia invades Austrian-Empire
    place Austrian-Empire
    object territory
    note "Notice of war on 1866-06-21, crossing into Bohemia on 06-23."
  event e7 1866-06-29 Hanover capitulates to Prussia
  event e8 1866-07-04 Prussia attacks forces of Bavaria
    object forces
    note "First engagement; Bavaria stood on the side of the Confederation since the vote of 1866-06-14."
  event e9 1866-07-13..15 Prussia attacks forces of Hesse-Darmstadt
    object forces
  event e10 1866-07-23 Prussia attacks forces of Baden
    object forces
  event e11 1866-07-23 Mecklenburg-Schwerin invades Bavaria alongside Prussia
    place Bavaria
    object territory
  event e12 1866-07-24 Prussia attacks forces of Wurttemberg
    object forces
  event e13 1866-07-26 Prussia concludes an armistice with Austrian-Empire
  event e14 1866-07-28 Prussia concludes an armistice with Bavaria
  event e15 1866-07-30..1866-08-01 Prussia concludes an armistice with Hesse-Darmstadt, Baden, Wurttemberg
  event e16 1866-08-12 Italy concludes an armistice with Austrian-Empire
  event e17 1866-08-13 Prussia makes peace with Wurttemberg
  event e18 1866-08-17 Prussia makes peace with Baden
  event e19 1866-08-22 Prussia makes peace with Bavaria
  event e20 1866-08-23 Prussia makes peace with Austrian-Empire
  event e21 1866-09-03 Prussia makes peace with Hesse-Darmstadt
  event e22 1866-10-03 Italy makes peace with Austrian-Empire
  event e23 1866-10-21 Prussia makes peace with Saxony
  note "Differs from IWD: it begins the war of Prussia and Austria with the crossing into Bohemia, not with the entry into Holstein; its file has the codes of Hesse-Darmstadt and Mecklenburg-Schwerin exchanged."
  note "For the South German states the first engagement is given; when each came to be at war with Prussia is told differently (June 1866)."

war franco-prussian-1870 "Franco-Prussian War" from 1870-07-19 until 1871-05-10
  cow 58
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 58"
  source "Treaty of Frankfort, 1871-05-10 (BFSP 62, p. 77)"
  theatre France
  event e1 1870-07-19 France declares war on Prussia
    note "Decided on 1870-07-15, delivered on 07-19."
  event e2 1870-07-19..20 Bavaria declares war on France in defence of Prussia
  event e3 1870-07-19..20 Baden declares war on France in defence of Prussia
  event e4 1870-07-19..20 Wurttemberg declares war on France in defence of Prussia
  event e5 1871-01-28 France concludes an armistice with Germany
  event e6 1871-02-26 France agrees a ceasefire with Germany
    note "Preliminary peace of Versailles."
  event e7 1871-05-10 France makes peace with Germany
  record complete for France, Prussia until 1870-07-19
  note "The three South German states entered under their alliances of August 1866. IWD ends their own war in November 1870, with their treaties of entry into the German Empire."
