# The record, 1918 (Baltic wars) to 1938.

war estonian-1918 "Estonian War of Independence" from 1918-11-22 until 1920-02-02
  cow 107
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 107"
  source "Treaty of Tartu, 1920-02-02 (LNTS 11, p. 29)"
  theatre Estonia
  event e1 1918-11-22..28 RSFSR attacks Estonia
    place Estonia
    object territory
    note "Narva."
  event e2 1918-12-12 United-Kingdom attacks by sea RSFSR in defence of Estonia
    place baltic-sea
    object ship
    note "Squadron off Reval; first captures on 1918-12-26."
  event e3 1918-12-20 (doubtful) France attacks by sea RSFSR in defence of Estonia
    place baltic-sea
  event e4 1918-12-30 Finland attacks forces of RSFSR in defence of Estonia
    place Estonia
    object forces
    note "Volunteers, sent with the consent of the Finnish government."
  event e5 1920-01-03 Estonia concludes an armistice with RSFSR
  event e6 1920-02-02 Estonia makes peace with RSFSR

war latvian-1918 "Latvian War of Independence" from 1918-12-01 until 1920-08-11
  cow 108
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 108"
  source "Treaty of Riga, 1920-08-11 (LNTS 2, p. 195)"
  theatre Latvia
  event e1 1918-12-01 RSFSR invades Latvia
    place Latvia
    object territory
  event e2 1918-12-01 RSFSR attacks forces of Germany
    place Latvia
    object forces
  event e3 1919-04-16 Germany attacks Latvia
    place Latvia
    object territory
    note "Coup of the Baltic German militia with German troops; the German government disowned it."
  event e4 1919-06-05..22 Germany attacks forces of Estonia
    place Latvia
    object forces
    note "First fight on 06-05, battle of Wenden on 06-19 to 23; who fired first is told differently."
  event e5 1919-10-08 Germany attacks Latvia
    place Latvia
    object territory
    note "Bermondt's West Russian army, largely German; Germany disowned it."
  event e6 1919-10-15 United-Kingdom, France attack by sea Germany in defence of Latvia
    place Latvia
    object forces
  event e7 1919-11-25 Latvia declares war on Germany
  event e8 1920-01-03 Poland attacks forces of RSFSR in defence of Latvia
    place Latvia
    object forces
  event e9 1920-02-01 Latvia concludes an armistice with RSFSR
  event e10 1920-07-15 Latvia makes peace with Germany
  event e11 1920-08-11 Latvia makes peace with RSFSR
  note "Differs from IWD: it names Estonia as initiator against Germany on 1919-06-22. The troops of the Baltic German militia and of Bermondt stood only in part under German command."

war polish-soviet-1919 "Polish-Soviet War" from 1919-02-14 until 1921-03-18
  cow 109
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 109"
  source "Treaty of Riga, 1921-03-18 (LNTS 6, p. 51)"
  theatre Poland, eastern-europe
  claim c1 1919-01-05 Poland says RSFSR attacks Poland
    denied by RSFSR
    note "Vilna, held since the German withdrawal by Polish self-defence units."
  event e1 1919-02-14 Poland attacks forces of RSFSR
    place eastern-europe
    object forces
    note "Bereza Kartuska, in the space left by the German withdrawal; no frontier had been agreed."
  event e2 1919-04-19 Poland attacks RSFSR
    note "Vilna."
  event e3 1920-04-25 Poland invades RSFSR
    note "Kiev offensive, with the Ukrainian People's Republic."
  event e4 1920-07-04 RSFSR attacks Poland
  event e5 1920-10-12..18 Poland concludes an armistice with RSFSR
  event e6 1921-03-18 Poland makes peace with RSFSR
  note "IWD begins with the offensive of 1920-04-25."

war hungarian-allies-1919 "Hungarian-Romanian and Hungarian-Czechoslovak War" from 1919-04-16 until 1919-08-04
  cow 112
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 112"
  theatre Hungary, Czechoslovakia
  event e1 1919-04-16 Romania attacks Hungary
    place Hungary
    object forces
    note "On the night of 15 to 16 April; Romania says in answer to a Hungarian attack."
  claim c1 1919-04-16 Romania says Hungary attacks forces of Romania
    denied by Hungary
  event e2 1919-04-26..27 Czechoslovakia attacks Hungary alongside Romania
  event e3 1919-05-20 Hungary attacks Czechoslovakia
    place Czechoslovakia
  event e4 1919-07-01 (doubtful) Hungary concludes an armistice with Czechoslovakia
  event e5 1919-07-20 Hungary attacks Romania
  event e6 1919-08-04 Romania occupies Hungary
    place Hungary
    object territory
    note "Budapest."

war afghan-1919 "Third Anglo-Afghan War" from 1919-05-03 until 1919-08-08
  source "Treaty of Rawalpindi, 1919-08-08 (BFSP 112, p. 109)" (doubtful)
  theatre Afghanistan, south-asia
  event e1 1919-05-03 Afghanistan invades United-Kingdom
    place british-india
    object territory
    note "Bagh, near the Khyber."
  event e2 1919-05-06 United-Kingdom declares war on Afghanistan
  event e3 1919-06-03 United-Kingdom concludes an armistice with Afghanistan
  event e4 1919-08-08 United-Kingdom makes peace with Afghanistan

war greco-turkish-1919 "Greco-Turkish War of 1919-1922" from 1919-05-15 until 1923-07-24
  cow 115
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 115"
  source "Armistice of Mudanya, 1922-10-11; Treaty of Lausanne, 1923-07-24 (LNTS 28, p. 11)"
  theatre smyrna, Ottoman-Empire
  event e1 1919-05-15 Greece invades Ottoman-Empire
    place smyrna
    object territory
    note "Landing at Smyrna, authorised by the Supreme Council of the Allies."
  event e2 1922-10-11 Greece concludes an armistice with Ottoman-Empire
    note "Adhesion of Greece on 1922-10-13 or 14."
  event e3 1923-07-24 Greece makes peace with Ottoman-Empire
  note "Differs from IWD: it gives 1919-05-05. The other side was the Ottoman Empire, from 1920-04-23 the government of Ankara."

war franco-turkish-1919 "Franco-Turkish War" from 1919-11-01 until 1921-10-20
  cow 116
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 116"
  source "Agreement of Ankara, 1921-10-20 (LNTS 54, p. 177)"
  theatre cilicia
  event e1 1919-11-01 France occupies Ottoman-Empire
    place cilicia
    object territory
    note "Taking over from British troops; France rested on article 7 of the armistice of Mudros."
  event e2 1920-01-21 group "Turkish national forces" attacks forces of France
    place cilicia
    object forces
    note "Marash."
  event e3 1921-10-20 France makes peace with Ottoman-Empire

war carinthia-1919 "Carinthian conflict" from 1919-04-29 until 1919-06-06
  source "Protocol of Krumpendorf, 1919-06-06" (doubtful)
  theatre Austria
  event e1 1919-05-28 Yugoslavia attacks Austria
    place Austria
    object territory
  event e2 1919-06-06 Yugoslavia agrees a ceasefire with Austria

war polish-lithuanian-1920 "Polish-Lithuanian War" from 1920-07-15 until 1920-12-01
  cow 117
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 117"
  source "League of Nations Official Journal, 1920, special supplement 4" (doubtful)
  theatre Lithuania, Poland
  event e1 1920-07-15..1920-08-30 (doubtful) Poland attacks forces of Lithuania
    object forces
    note "First clashes about Augustow and Suwalki."
  event e2 1920-10-07 Poland agrees a ceasefire with Lithuania
    note "Suwalki agreement."
  event e3 1920-10-08..09 group "Zeligowski's force" invades Lithuania
    place Lithuania
    object territory
    note "Vilna."
  claim c1 1920-10-09 Lithuania says Poland invades Lithuania
    denied by Poland
    note "Poland spoke of a mutiny; Pilsudski said in 1923 that he had ordered it."
  event e4 1920-11-29 Poland agrees a ceasefire with Lithuania
  note "Not in IWD, whose revision of the Correlates of War list leaves it out."

war coto-1921 "Coto War" from 1921-02-21 until 1921-03-05
  source "Papers Relating to the Foreign Relations of the United States, 1921, vol. 1, p. 175" (doubtful)
  theatre Panama, Costa-Rica
  event e1 1921-02-21 Costa-Rica occupies Panama
    place Panama
    object territory
  event e2 1921-03-05 Costa-Rica agrees a ceasefire with Panama

war ruhr-1923 "Occupation of the Ruhr" from 1923-01-11 until 1925-08-25
  source "Reparation Commission, decisions of 1922-12-26 and 1923-01-09" (doubtful)
  theatre Germany
  event e1 1923-01-11 France, Belgium occupy Germany
    place Germany
    object territory
    note "France and Belgium rested on the reparation clauses of the treaty of Versailles; Germany denied that they allowed it."
  event e2 1925-08-25 France, Belgium withdraw from Germany

war corfu-1923 "Corfu incident" from 1923-08-31 until 1923-09-27
  source "League of Nations Official Journal, November 1923, p. 1276" (doubtful)
  theatre Greece
  event e1 1923-08-29 Italy sends an ultimatum to Greece
  event e2 1923-08-31 Italy bombards Greece
    place Greece
    object territory
  event e3 1923-08-31 Italy occupies Greece
    place Greece
    object territory
  event e4 1923-09-27 Italy withdraws from Greece

war petrich-1925 "Greek-Bulgarian incident" from 1925-10-22 until 1925-10-29
  source "League of Nations Official Journal, February 1926, pp. 172-177 and 196 (Rumbold report)"
  theatre Bulgaria
  claim c1 1925-10-19 Greece says Bulgaria attacks forces of Greece
    denied by Bulgaria
  event e1 1925-10-22 Greece invades Bulgaria
    place Bulgaria
    object territory
    note "After a shooting at a frontier post on 10-19; the League's inquiry held Greece to account."
  event e2 1925-10-28..29 Greece withdraws from Bulgaria

war vanguardia-1928 "Fort Vanguardia incident" from 1928-12-05 until 1929-01-03
  source "League of Nations documents C.L.245.1928" (doubtful)
  theatre chaco
  event e1 1928-12-05 Paraguay attacks forces of Bolivia
    place chaco
    object territory
  event e2 1928-12-14 Bolivia attacks Paraguay
    place chaco
    object territory
  event e3 1929-01-03 Bolivia agrees a ceasefire with Paraguay

war sino-soviet-1929 "Sino-Soviet conflict of 1929" from 1929-07-10 until 1929-12-22
  cow 118
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 118"
  source "Protocol of Khabarovsk, 1929-12-22"
  theatre manchuria
  event e1 1929-07-10 China states "that the Soviet administration of the Chinese Eastern Railway is ended"
    note "The railway was taken by force of police; no armed attack between the armies."
  event e2 1929-07-13 USSR sends an ultimatum to China
  event e3 1929-08-17 USSR attacks China
    place manchuria
    object territory
  claim c1 1929-08-17 USSR says China attacks forces of USSR
    denied by China
  event e4 1929-11-17 USSR invades China
    place manchuria
    object territory
  event e5 1929-12-03 USSR agrees a ceasefire with China
    note "Protocol of Nikolsk; final protocol of Khabarovsk on 12-22."

war manchurian-1931 "Japanese invasion of Manchuria" from 1931-09-18 until 1933-05-31
  cow 121
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 121"
  source "Report of the Commission of Enquiry (Lytton report), League of Nations C.663.M.320.1932.VII"
  source "Tangku truce, 1933-05-31"
  theatre manchuria, China
  event e1 1931-09-18 Japan attacks China
    place manchuria
    object territory
    provoked no
    note "Mukden. The commission held that the military operations were no measures of legitimate self-defence."
  claim c1 1931-09-18 Japan says China attacks Japan
    denied by China
    note "Explosion on the South Manchuria Railway."
  event e2 1932-01-28 Japan attacks China
    place China
    object territory
    note "Shanghai."
  event e3 1932-05-05 Japan concludes an armistice with China
    note "Shanghai only."
  event e4 1933-01-01 Japan attacks China
    place China
    object territory
    note "Shanhaiguan."
  event e5 1933-05-31 Japan agrees a ceasefire with China
    note "Tangku."
  note "Differs from IWD: it begins on 1931-12-19, with COW, and ends on 1933-05-22; the record begins with the attack of 1931-09-18 and ends with the truce."

war chaco-war "Chaco War" from 1932-06-15 until 1938-07-21
  cow 124
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 124"
  source "Protocol of Buenos Aires, 1935-06-12; treaty of peace, 1938-07-21"
  theatre chaco
  event e1 1932-06-15 Bolivia attacks Paraguay
    place chaco
    object territory
    note "Fort Carlos Antonio Lopez (Pitiantuta); both states claimed the Chaco."
  event e2 1933-05-10 Paraguay declares war on Bolivia
  event e3 1935-06-12 Bolivia agrees a ceasefire with Paraguay
  event e4 1938-07-21 Bolivia makes peace with Paraguay

war leticia-1932 "Leticia conflict" from 1932-09-01 until 1934-05-24
  source "League of Nations Council report of 1933-03-18; protocol of Rio de Janeiro, 1934-05-24 (LNTS 164, p. 21)" (doubtful)
  theatre Colombia, Peru
  event e1 1932-09-01 group "Armed Peruvians of Loreto" occupies Colombia
    place Colombia
    object territory
    note "Leticia; Peru at first disowned them, then gave support."
  event e2 1933-02-14 Peru attacks from the air Colombia
    place Colombia
    object forces
    note "Tarapaca."
  event e3 1933-05-25 Colombia agrees a ceasefire with Peru
  event e4 1934-05-24 Colombia makes peace with Peru

war saudi-yemeni-1934 "Saudi-Yemeni War" from 1934-03-20 until 1934-05-20
  cow 125
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 125"
  source "Treaty of Taif, 1934-05-20 (BFSP 137, p. 670)" (doubtful)
  theatre Yemen-Arab-Republic, Saudi-Arabia
  event e1 1934-03-20 Saudi-Arabia attacks Yemen-Arab-Republic
    place Yemen-Arab-Republic
    object territory
    note "Claims to Asir and Najran; Yemeni troops had entered Najran in 1933."
  event e2 1934-05-13 Saudi-Arabia agrees a ceasefire with Yemen-Arab-Republic
  event e3 1934-05-20 Saudi-Arabia makes peace with Yemen-Arab-Republic

war italo-ethiopian-1935 "Second Italo-Ethiopian War" from 1934-12-05 until 1936-05-09
  cow 127
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 127"
  source "Report of the Council Committee, League of Nations, 1935-10-07 (Official Journal, November 1935, p. 1223)"
  theatre Ethiopia
  claim c1 1934-12-05 Italy says Ethiopia attacks forces of Italy
    denied by Ethiopia
    note "Walwal; the arbitrators held neither side to blame on 1935-09-03."
  event e1 1935-10-03 Italy invades Ethiopia
    place Ethiopia
    object territory
    provoked no
  event e2 1936-05-09 Italy annexes Ethiopia
    place Ethiopia
    object territory

war rhineland-1936 "Entry of German troops into the Rhineland" from 1936-03-07 until 1936-03-07
  source "League of Nations Council resolution of 1936-03-19 (Official Journal, April 1936, p. 340)"
  theatre Germany
  event e1 1936-03-07 Germany denounces locarno-1925
  event e2 1936-03-07 Germany builds up forces
    place rhineland
    note "No armed attack; the treaties of Versailles (articles 42 to 44) and Locarno kept the zone without troops."

war spanish-civil-war-foreign "Foreign attacks in the Spanish Civil War" from 1937-05-29 until 1937-05-31
  source "Clodfelter, Warfare and Armed Conflicts"
  theatre Spain, mediterranean-sea
  event e1 1937-05-29 Spain attacks from the air Germany
    place mediterranean-sea
    object ship
    note "Cruiser Deutschland off Ibiza."
  event e2 1937-05-31 Germany bombards Spain
    place Spain
    object territory
    note "Almeria."

war sino-japanese-1937 "Second Sino-Japanese War" from 1937-07-07 until 1941-12-08
  cow 130
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 130"
  source "League of Nations Assembly resolution of 1937-10-06 (Official Journal, special supplement 169, p. 148)" (doubtful)
  theatre China
  event e1 1937-07-07..08 Japan attacks forces of China
    place China
    object forces
    note "Marco Polo Bridge, near Peking. Who fired first is unknown; the general attack followed on 1937-07-26 to 28."
  claim c1 1937-07-08 Japan says China attacks forces of Japan
    denied by China
  event e2 1937-07-26..28 Japan attacks China
    place China
    object territory
  event e3 1937-08-13 Japan attacks China
    place China
    object territory
    note "Shanghai."
  note "Goes on in second-world-war from 1941-12-09. IWD counts it as one war to 1945-08-14."

war panay-1937 "Panay incident" from 1937-12-12 until 1937-12-12
  source "Foreign Relations of the United States, Japan 1931-1941, vol. I, pp. 517-563"
  theatre China
  event e1 1937-12-12 Japan attacks from the air United-States
    place China
    object ship
    note "Gunboat Panay; Japan spoke of a mistake and paid."
  event e2 1937-12-12 Japan attacks a ship of United-Kingdom
    place China
    object ship
    note "HMS Ladybird and other gunboats."

war anschluss-1938 "German annexation of Austria" from 1938-03-11 until 1938-03-13
  source "Documents on German Foreign Policy, series D, vol. I"
  theatre Austria
  event e1 1938-03-11 Germany sends an ultimatum to Austria
  event e2 1938-03-12 Germany invades Austria
    place Austria
    object territory
    note "Unopposed, under an ultimatum."
  event e3 1938-03-13 Germany annexes Austria
    place Austria
    object territory

war changkufeng-1938 "Changkufeng (Lake Khasan) incident" from 1938-07-29 until 1938-08-11
  cow 133
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 133"
  theatre changkufeng
  event e1 1938-07-29 Japan attacks forces of USSR
    place changkufeng
    object forces
    note "The height was claimed by both the USSR and Manchukuo."
  claim c1 1938-07-29 Japan says USSR invades Japan
    denied by USSR
    note "Soviet troops on the height since 1938-07-11."
  event e2 1938-08-11 Japan agrees a ceasefire with USSR

war sudeten-1938 "Cession of the Sudeten districts and of Zaolzie" from 1938-09-26 until 1938-11-02
  source "Munich agreement, 1938-09-29; first Vienna award, 1938-11-02"
  theatre Czechoslovakia
  record complete for Germany, Czechoslovakia until 1938-10-01
  event e1 1938-09-17 (doubtful) Germany sends armed bands into Czechoslovakia
    place sudetenland
    note "Sudeten German Free Corps, formed and armed in Germany."
  event e2 1938-09-23 Czechoslovakia orders general mobilisation
  event e3 1938-09-26 Germany threatens Czechoslovakia
  event e4 1938-09-30 Poland sends an ultimatum to Czechoslovakia
  event e5 1938-10-01 Germany occupies Czechoslovakia
    place sudetenland
    object territory
    note "Under the Munich agreement, which Czechoslovakia accepted on 1938-09-30 under threat."
  event e6 1938-10-02 Poland occupies Czechoslovakia
    place Czechoslovakia
    object territory
    note "Zaolzie, after the acceptance of the ultimatum."
