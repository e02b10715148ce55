# The Second World War, what went before it in 1939, and the other wars and attacks of 1939 to 1945.

war bohemia-1939 "Occupation of Bohemia and Moravia" from 1939-03-14 until 1939-03-16
  source "Documents on German Foreign Policy, series D, vol. IV"
  theatre Czechoslovakia
  event e1 1939-03-14 Hungary invades Czechoslovakia
    place carpatho-ukraine
    object territory
  event e2 1939-03-15 Germany occupies Czechoslovakia
    place Czechoslovakia
    object territory
    note "After the signature obtained at Berlin in the night; crossings from 1939-03-14."
  event e3 1939-03-16 Germany annexes Czechoslovakia
    note "Protectorate of Bohemia and Moravia."

war memel-1939 "Cession of the Memel Territory" from 1939-03-20 until 1939-03-23
  source "German-Lithuanian treaty, 1939-03-22 (LNTS 198, p. 57)" (doubtful)
  theatre Lithuania
  event e1 1939-03-20 Germany sends an ultimatum to Lithuania
    note "Oral demand of the German foreign minister."
  event e2 1939-03-23 Germany annexes Lithuania
    place memel
    object territory
    note "By a treaty signed under threat."

war slovak-hungarian-1939 "Slovak-Hungarian War" from 1939-03-23 until 1939-04-04
  source "Protocol of Budapest, 1939-04-04" (doubtful)
  theatre Slovak-State
  event e1 1939-03-23 Hungary invades Slovak-State
    place Slovak-State
    object territory
  event e2 1939-04-04 Hungary makes peace with Slovak-State

war albania-1939 "Italian invasion of Albania" from 1939-04-07 until 1939-04-12
  source "Fischer, Albania at War 1939-1945 (1999)"
  theatre Albania
  event e1 1939-04-07 Italy invades Albania
    place Albania
    object territory
    provoked no
  event e2 1939-04-12 Italy annexes Albania
    note "Union of the crowns."

war nomonhan-1939 "Nomonhan (Khalkhin Gol)" from 1939-05-11 until 1939-09-15
  cow 136
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 136"
  theatre khalkhin-gol
  event e1 1939-05-11 Japan attacks forces of Mongolia
    place khalkhin-gol
    object forces
    note "First clash of Manchukuo and Mongolian cavalry on a disputed border; who began is told differently."
  claim c1 1939-05-11 Japan says Mongolia invades Manchukuo
    denied by Mongolia, USSR
  event e2 1939-05-28 Japan attacks forces of USSR
    place khalkhin-gol
    object forces
  event e3 1939-09-15 Japan agrees a ceasefire with USSR, Mongolia
  note "IWD gives 1939-05-11 also for Japan and the USSR; Soviet troops fought first on 05-28."

war second-world-war "Second World War" from 1939-09-01 until 1945-09-02
  cow 139
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 139"
  source "Documents on German Foreign Policy, series D, vols. VII-XIII"
  source "Judgment of the International Military Tribunal, Nuremberg, 1946-09-30 and 10-01"
  source "Judgment of the International Military Tribunal for the Far East, 1948-11-12"
  source "United States Department of State Bulletin, lists of declarations of war, 1941-1945" (doubtful)
  theatre europe, north-africa, east-africa, middle-east, north-atlantic-ocean, south-atlantic-ocean, mediterranean-sea, arctic, far-east, southeast-asia, pacific-ocean, indian-ocean
  claim c1 1939-08-31 Germany says Poland attacks Germany
    denied by Poland
    note "Gleiwitz; staged by the SS according to the judgment of Nuremberg."
  event germany-poland 1939-09-01 Germany invades Poland
    place Poland
    object territory
    provoked no
  event e2 1939-09-01 Germany annexes Free-City-Danzig
  event e3 1939-09-01 Slovak-State invades Poland alongside Germany
    place Poland
    object territory
  event e4 1939-09-01 Italy states "that it will take no initiative in military operations"
    note "Non-belligerence."
  event uk-germany 1939-09-03 United-Kingdom declares war on Germany in defence of Poland
    note "From 11:00."
  event e6 1939-09-03 Australia, New-Zealand declare war on Germany in defence of Poland
  event france-germany 1939-09-03 France declares war on Germany in defence of Poland
    note "From 17:00."
  event e8 1939-09-05 United-States declares neutrality
  event e9 1939-09-06 South-Africa declares war on Germany in defence of Poland
  event e10 1939-09-10 Canada declares war on Germany in defence of Poland
  event ussr-poland 1939-09-17 USSR invades Poland
    place Poland
    object territory
    provoked no
  event e12 1939-10-06 Poland capitulates to Germany
    note "Last field forces; the government went into exile and the state did not give up."
  event denmark 1940-04-09 Germany invades Denmark
    place Denmark
    object territory
    provoked no
    note "On 1940-04-08 Britain and France had laid mines in Norwegian waters; Norway protested."
  event e14 1940-04-09 Germany invades Norway
    place Norway
    object territory
    provoked no
    note "On 1940-04-08 Britain and France had laid mines in Norwegian waters; Norway protested."
  event e15 1940-04-09 Denmark capitulates to Germany
  event e16 1940-04-14 United-Kingdom, France assist Norway
  event belgium 1940-05-10 Germany invades Belgium
    place Belgium
    object territory
    provoked no
  event e18 1940-05-10 Germany invades Netherlands
    place Netherlands
    object territory
    provoked no
  event e19 1940-05-10 Germany invades Luxembourg
    place Luxembourg
    object territory
    provoked no
  claim c2 1940-05-10 Germany says Belgium, Netherlands assist United-Kingdom
    denied by Belgium, Netherlands
  event e20 1940-05-15 Netherlands capitulates to Germany
    note "The forces in the Netherlands; the government went on with the war."
  event e21 1940-05-28 Belgium capitulates to Germany
    note "The army; the government went on with the war."
  event e22 1940-06-10 Norway capitulates to Germany
    note "The forces in Norway; the government went on with the war."
  event italy-france 1940-06-10 Italy declares war on France, United-Kingdom alongside Germany
    note "With effect from 1940-06-11, 00:00."
  event e24 1940-06-10 Canada declares war on Italy in defence of United-Kingdom
  event e25 1940-06-11 Australia, New-Zealand, South-Africa declare war on Italy in defence of United-Kingdom
  event e26 1940-06-22 France concludes an armistice with Germany
  event e27 1940-06-24 France concludes an armistice with Italy
  event mers-el-kebir 1940-07-03 United-Kingdom attacks by sea France
    place algerian-departments
    object ship
    note "Mers-el-Kebir; the government at Vichy broke off relations."
  event e29 1940-09-13 Italy invades Egypt
    place Egypt
    object territory
    note "Against British forces there; Egypt stayed out of the war."
  event e30 1940-09-23 United-Kingdom attacks by sea France
    place french-west-africa
    object territory
    note "Dakar, with Free French forces."
  claim c3 1940-10-28 Italy says Greece sends armed bands into Albania
    denied by Greece
  event italy-greece 1940-10-28 Italy invades Greece
    place Greece
    object territory
    provoked no
  event e32 1940-11-23 Belgium declares war on Italy
    note "By the government in exile."
  event e33 1941-01-20..24 group "Forces of the Emperor of Ethiopia" attacks Italy alongside United-Kingdom
    place italian-east-africa
    object forces
    note "Return of the Emperor with British support."
  event yugoslavia 1941-04-06 Germany invades Yugoslavia
    place Yugoslavia
    object territory
    provoked no
  event e35 1941-04-06 Germany invades Greece
    place Greece
    object territory
    provoked no
  event e36 1941-04-06..11 Italy attacks Yugoslavia alongside Germany
    place Yugoslavia
    object territory
    note "State of war from 04-06; ground attack on 04-11."
  event e37 1941-04-11 Hungary invades Yugoslavia alongside Germany
    place Yugoslavia
    object territory
  event e38 1941-04-17 Yugoslavia capitulates to Germany, Italy
  event e39 1941-04-19..24 Bulgaria occupies Yugoslavia alongside Germany
    place Yugoslavia
    object territory
  event e40 1941-04-19..24 Bulgaria occupies Greece alongside Germany
    place Greece
    object territory
  event e41 1941-04-23 Greece capitulates to Germany, Italy
    note "The army of Epirus."
  event e42 1941-05-05 Ethiopia attacks forces of Italy alongside United-Kingdom
    place italian-east-africa
    object forces
    note "Return of the Emperor to Addis Ababa."
  event e43 1941-06-08 United-Kingdom invades France
    place levant-mandate
    object territory
    note "Syria and Lebanon under French mandate, with Free French forces."
  event barbarossa 1941-06-22 Germany invades USSR
    place USSR
    object territory
    provoked no
    source "German note and Hitler's proclamation of 1941-06-22; Nuremberg judgment"
  claim c4 1941-06-22 Germany says USSR threatens Germany
    denied by USSR
  event e45 1941-06-22 Romania invades USSR alongside Germany
    place USSR
    object territory
  event e46 1941-06-22 Italy declares war on USSR alongside Germany
  event e47 1941-06-22 Finland allows its territory to Germany
  event e48 1941-06-23..24 Slovak-State declares war on USSR alongside Germany
  event continuation-war 1941-06-25 USSR attacks from the air Finland
    place Finland
    object territory
    note "Fire and single attacks on ships are told of from 1941-06-22; Finland declared itself at war on 06-25 or 26."
  claim c5 1941-06-26 Hungary says USSR attacks from the air Hungary
    denied by USSR
    note "Kassa (Kosice)."
  event e50 1941-06-27 Hungary declares war on USSR alongside Germany
  event e51 1941-07-14 United-Kingdom concludes an armistice with France
    note "Acre; for Syria and Lebanon only."
  event e52 1941-09-04 Germany attacks a ship of United-States
    place north-atlantic-ocean
    object ship
    note "USS Greer, after it had followed the submarine and an aircraft had dropped charges; the accounts differ."
  event e53 1941-10-17 Germany attacks a ship of United-States
    place north-atlantic-ocean
    object ship
    note "USS Kearny; on 1941-10-31 USS Reuben James was sunk."
  event uk-finland 1941-12-05..07 United-Kingdom declares war on Finland, Hungary, Romania in defence of USSR
    note "Declared on 12-05 and 06."
  event e55 1941-12-07..09 Canada, Australia, New-Zealand, South-Africa declare war on Finland, Hungary, Romania in defence of USSR
  event pearl-harbor 1941-12-07 Japan attacks United-States
    place pearl-harbor
    object territory
    provoked no
    note "Pearl Harbor, 18:18 GMT; the same day Guam, Wake and, on 12-08 there, the Philippines."
  event malaya 1941-12-07..08 Japan invades United-Kingdom
    place british-malaya
    object territory
    note "Kota Bharu, about 17:00 GMT on 12-07; Hong Kong on 12-08."
  event e58 1941-12-07..08 Japan invades Thailand
    place Thailand
    object territory
  event e59 1941-12-07 Japan attacks Australia
    place british-malaya
    object forces
    note "Air squadron at Kota Bharu; day of Greenwich, 12-08 there."
  event e60 1941-12-07..09 Costa-Rica, Dominican-Republic, El-Salvador, Guatemala, Haiti, Honduras, Nicaragua, Panama declare war on Japan in defence of United-States
  event e61 1941-12-08 Japan declares war on United-States, United-Kingdom
    note "Imperial rescript, about 03:00 GMT."
  event e62 1941-12-08 Thailand agrees a ceasefire with Japan
  event e63 1941-12-08T00:00 Japan attacks Canada
    place hong-kong
    object forces
    note "Canadian troops at Hong Kong, about 08:00 there."
  event e64 1941-12-08 Canada declares war on Japan in defence of United-Kingdom
    note "In the evening of 12-07 at Ottawa."
  event e65 1941-12-08 United-States, United-Kingdom declare war on Japan
  event e66 1941-12-08 Netherlands declares war on Japan in defence of United-Kingdom
  event e67 1941-12-08..09 Australia, New-Zealand, South-Africa declare war on Japan in defence of United-Kingdom
  event e68 1941-12-09 Cuba declares war on Japan in defence of United-States
  event china-axis 1941-12-09 China declares war on Japan, Germany, Italy
    note "With Japan the fighting of sino-japanese-1937 goes on."
  claim c6 1941-12-11 Germany says United-States attacks a ship of Germany
    denied by United-States
    note "Declaration of war, on the order of 1941-09-11 to fire at sight."
  event germany-us 1941-12-11 Germany, Italy declare war on United-States alongside Japan
  event e71 1941-12-11 United-States declares war on Germany, Italy
  event e72 1941-12-11 Poland declares war on Japan in defence of United-States
  event e73 1941-12-11..12 Costa-Rica, Cuba, Dominican-Republic, Guatemala, Nicaragua declare war on Germany, Italy in defence of United-States
  event e74 1941-12-12..13 El-Salvador, Haiti, Honduras, Panama declare war on Germany, Italy in defence of United-States
  event e75 1941-12-12 Romania declares war on United-States alongside Germany
  event e76 1941-12-12..13 Hungary declares war on United-States alongside Germany
  event e77 1941-12-12 Slovak-State declares war on United-States, United-Kingdom alongside Germany
  event e78 1941-12-13 Bulgaria declares war on United-States, United-Kingdom alongside Germany
  event e79 1941-12-14 Independent-State-of-Croatia declares war on United-States, United-Kingdom alongside Germany
  event e80 1941-12-16 Czechoslovakia declares war on Germany, Japan, Italy
    note "By the government in exile, of a state of war with all at war with its allies."
  event e81 1941-12-20 Belgium declares war on Japan in defence of United-Kingdom
  event e82 1942-01-10..12 Japan attacks Netherlands
    place netherlands-indies
    object territory
    note "Tarakan on 01-11; declared on 01-11 or 12. First landings in British Borneo in December 1941."
  event e83 1942-01-25 Thailand declares war on United-States, United-Kingdom alongside Japan
  event e84 1942-05-05 United-Kingdom invades France
    place french-madagascar
    object territory
  event e85 1942-05-22 Mexico declares war on Germany, Italy, Japan
    note "Declared on 1942-05-30 with effect from 05-22, after the sinking of Mexican tankers."
  event e86 1942-06-05 United-States declares war on Bulgaria, Hungary, Romania
  event e87 1942-08-22 Brazil declares war on Germany, Italy
    note "After the sinking of Brazilian ships from 1942-08-15."
  event e88 1942-11-08 United-States, United-Kingdom invade France
    place north-africa
    object territory
    note "Morocco and Algeria."
  event e89 1942-11-10..13 France concludes an armistice with United-States, United-Kingdom
    note "French North Africa."
  event e90 1942-11-11 Italy withdraws from Egypt
    note "Day of the last Axis troops in Egypt doubtful."
  event e91 1942-11-11 Germany, Italy invade France
    place France
    object territory
    note "Zone left unoccupied by the armistice of 1940."
  event e92 1942-12-01..14 Ethiopia declares war on Germany, Italy, Japan
  event e93 1943-01-16..17 Iraq declares war on Germany, Italy, Japan
  event e94 1943-04-07 Bolivia declares war on Germany, Italy, Japan
    note "Decree; formal declaration on 1943-12-04 (doubtful)."
  event e95 1943-09-03 Italy concludes an armistice with United-Kingdom, United-States
    note "Published on 1943-09-08."
  event germany-italy 1943-09-08..09 Germany attacks Italy
    place Italy
    object forces
  event e97 1943-09-09 Iran declares war on Germany
  event e98 1943-10-13 Italy declares war on Germany
  event e99 1943-11-26..27 Colombia declares war on Germany
    note "State of belligerency, after the sinking of a Colombian ship."
  event e100 1944-01-27 Liberia declares war on Germany, Japan
  event e101 1944-08-23 Romania agrees a ceasefire with USSR, United-Kingdom, United-States
    note "Armistice signed on 1944-09-12."
  event e102 1944-08-24 Germany attacks from the air Romania
    place Romania
    object territory
  event e103 1944-08-25 Romania declares war on Germany
  event e104 1944-09-04 Finland agrees a ceasefire with USSR
  event e105 1944-09-05 USSR declares war on Bulgaria
    defence no
  event e106 1944-09-05 Hungary attacks Romania alongside Germany
    place transylvania
    object territory
  event e107 1944-09-07..08 Romania declares war on Hungary
  event e108 1944-09-08 Bulgaria declares war on Germany
    note "With effect from 18:00 of that day."
  event e109 1944-09-08..09 (doubtful) Bulgaria declares war on Hungary
  event e110 1944-09-12 Romania concludes an armistice with USSR, United-Kingdom, United-States
  event hogland 1944-09-15 Germany attacks Finland
    place Finland
    object territory
    note "Hogland (Suursaari); declared by Finland on 1945-03-03 with effect from this day."
  event e112 1944-09-19 Finland concludes an armistice with USSR, United-Kingdom
  event e113 1944-10-28 Bulgaria concludes an armistice with USSR, United-Kingdom, United-States
  event e114 1944-12-28 Hungary declares war on Germany
    note "By the provisional government at Debrecen."
  event e115 1945-01-20 Hungary concludes an armistice with USSR, United-Kingdom, United-States
  event e116 1945-02-02 Ecuador declares war on Germany, Japan
  event e117 1945-02-07..08 Paraguay declares war on Germany, Japan
  event e118 1945-02-12..13 Peru declares war on Germany, Japan
  event e119 1945-02-14..1945-04-13 Chile declares war on Japan
  event e120 1945-02-15..16 Venezuela declares war on Germany, Japan
  event e121 1945-02-15..22 Uruguay declares war on Germany, Japan
  event e122 1945-02-23 Turkey declares war on Germany, Japan
  event e123 1945-02-24..26 Egypt declares war on Germany, Japan
  event e124 1945-02-26 Syria declares war on Germany, Japan
  event e125 1945-02-27 Lebanon declares war on Germany, Japan
  event e126 1945-02-28..1945-03-01 Saudi-Arabia declares war on Germany, Japan
  event e127 1945-02-28..1945-03-01 Iran declares war on Japan
  event e128 1945-03-07 Romania declares war on Japan
  event e129 1945-03-09 Japan attacks forces of France
    place french-indochina
    object forces
  event e130 1945-03-27 Argentina declares war on Germany, Japan
  event e131 1945-05-07..08 Germany capitulates to United-States, United-Kingdom, USSR, France
    note "Reims on 05-07, Berlin on 05-08."
  event e132 1945-06-06 Brazil declares war on Japan
  event e133 1945-07-06 Norway declares war on Japan
  event e134 1945-07-14..15 Italy declares war on Japan
  event ussr-japan 1945-08-08 USSR declares war on Japan
    defence no
    note "With effect from 08-09; the declaration named the request of the Allies. The pact of 1941-04-13 had been denounced on 1945-04-05 with one year to run."
  event e136 1945-08-09 USSR invades Manchukuo, Japan
    place manchuria
    object territory
  event e137 1945-08-10 Mongolia declares war on Japan alongside USSR
  event e138 1945-08-14..15 Japan agrees a ceasefire with United-States, United-Kingdom, China, USSR
    note "Acceptance of the Potsdam declaration."
  event e139 1945-09-02 Japan capitulates to United-States, United-Kingdom, China, USSR, Australia, Canada, France, Netherlands, New-Zealand
  event e140 1947-02-10 Italy makes peace with United-States, United-Kingdom, USSR, France, China, Yugoslavia, Greece, Ethiopia, Australia, Belgium, Brazil, Canada, Czechoslovakia, Netherlands, New-Zealand, Poland, South-Africa
    note "Paris; in force on 1947-09-15."
  event e141 1947-02-10 Finland makes peace with USSR, United-Kingdom
  event e142 1947-02-10 Hungary makes peace with USSR, United-Kingdom, United-States, Czechoslovakia, Yugoslavia
  event e143 1947-02-10 Romania makes peace with USSR, United-Kingdom, United-States
  event e144 1947-02-10 Bulgaria makes peace with USSR, United-Kingdom, United-States, Greece, Yugoslavia
  event e145 1951-09-08 Japan makes peace with United-States, United-Kingdom, France, Australia, Canada, New-Zealand, Netherlands
    note "San Francisco; in force on 1952-04-28."
  event e146 1956-10-19 Japan makes peace with USSR
    note "Joint declaration ending the state of war."
  record complete for Germany, Poland until 1939-09-01
  record complete for Germany, United-Kingdom until 1939-09-03
  record complete for Germany, France until 1939-09-03
  record complete for Germany, Denmark until 1940-04-09
  record complete for Germany, Norway until 1940-04-09
  record complete for Germany, Belgium until 1940-05-10
  record complete for Germany, Netherlands until 1940-05-10
  record complete for Germany, Luxembourg until 1940-05-10
  record complete for Italy, France until 1940-06-10
  record complete for Italy, United-Kingdom until 1940-06-10
  record complete for Italy, Greece until 1940-10-28
  record complete for Germany, Yugoslavia until 1941-04-06
  record complete for Germany, Greece until 1941-04-06
  record complete for Germany, USSR until 1941-06-22
  record complete for USSR, Poland until 1939-09-17
  record complete for Japan, United-States until 1941-12-07
  record complete for Japan, United-Kingdom until 1941-12-08
  record complete for USSR, Japan until 1945-08-09
  note "Declarations of the American republics and of states that entered in 1945 differ by some days between sources; intervals cover them."
  note "Differs from IWD: Italy and Greece (IWD 1940-10-25), Italy and Yugoslavia (IWD 1941-04-12, the ground attack), Germany and Italy (IWD 1943-10-18), Romania and Germany (IWD: Romania; here the air attack on Bucharest comes first), Romania and Hungary (IWD: Romania, 1944-10-17), Bulgaria and Germany (IWD 1944-09-09), France and Germany in 1944 (IWD 1944-10-23, the recognition of the provisional government), Mongolia (IWD 1945-08-09), Australia and New Zealand against Italy (IWD 1940-06-10), Ethiopia (IWD 1941-01-24, the return of the Emperor; here the state is restored on 1941-05-05), Germany and the United States (IWD 1941-12-11; here the attacks on warships of 1941 come first), Japan and New Zealand (IWD: Japan; no Japanese act against it on 1941-12-08 is known)."
  note "Danzig, Denmark, Luxembourg and Iceland are below the size that COW and IWD count."

war iceland-1940 "British occupation of Iceland" from 1940-05-10 until 1941-07-07
  source "Bittner, The Lion and the White Falcon (1983)"
  theatre Iceland
  event e1 1940-05-10 United-Kingdom occupies Iceland
    place Iceland
    object territory
    note "Unopposed; Iceland protested. United States troops came on 1941-07-07 by agreement."

war hungary-1944 "German occupation of Hungary" from 1944-03-19 until 1944-03-19
  source "Ranki, 1944 marcius 19 (1968)" (doubtful)
  theatre Hungary
  event e1 1944-03-19 Germany occupies Hungary
    place Hungary
    object territory
    note "Between allies; unopposed."

war winter-war-1939 "Winter War" from 1939-11-30 until 1940-03-12
  cow 142
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 142"
  source "League of Nations Council and Assembly resolutions, 1939-12-14 (Official Journal, November-December 1939, pp. 505 and 540)" (doubtful)
  theatre Finland
  claim c1 1939-11-26 USSR says Finland attacks forces of USSR
    denied by Finland
    note "Mainila."
  event e1 1939-11-28 USSR denounces finland-ussr-1932
  event e2 1939-11-30 USSR invades Finland
    place Finland
    object territory
    provoked no
  event e3 1940-03-12 Finland makes peace with USSR
  record complete for USSR, Finland until 1939-11-30

war baltic-1940 "Soviet occupation of the Baltic states" from 1940-06-14 until 1940-08-06
  source "Declaration of the United States Under Secretary of State, 1940-07-23 (Department of State Bulletin III, p. 48)"
  theatre Lithuania, Latvia, Estonia
  event e1 1940-06-14 USSR sends an ultimatum to Lithuania
  event e2 1940-06-15 USSR occupies Lithuania
    place Lithuania
    object territory
  event e3 1940-06-15 USSR attacks forces of Latvia
    place Latvia
    object forces
    note "Border post of Maslenki."
  event e4 1940-06-16 USSR sends an ultimatum to Latvia, Estonia
  event e5 1940-06-17 USSR occupies Latvia
    place Latvia
    object territory
  event e6 1940-06-17 USSR occupies Estonia
    place Estonia
    object territory
  event e7 1940-08-03 USSR annexes Lithuania
  event e8 1940-08-05 USSR annexes Latvia
  event e9 1940-08-06 USSR annexes Estonia

war bessarabia-1940 "Soviet occupation of Bessarabia and northern Bukovina" from 1940-06-26 until 1940-07-03
  source "Degras, Soviet Documents on Foreign Policy III, pp. 458-461" (doubtful)
  theatre bessarabia
  event e1 1940-06-26 USSR sends an ultimatum to Romania
  event e2 1940-06-28 USSR occupies Romania
    place bessarabia
    object territory
    note "Romania gave way on 06-28."

war franco-thai-1940 "Franco-Thai War" from 1940-11-23 until 1941-05-09
  cow 145
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 145"
  source "Treaty of Tokyo, 1941-05-09"
  theatre french-indochina
  event e1 1940-09-22 Japan attacks France
    place french-indochina
    object territory
    note "Lang Son, entry into Tonkin; France and Japan had signed an agreement the same day."
  event e2 1940-11-23..1941-01-05 Thailand attacks France
    place french-indochina
    object territory
    note "Border fighting from November 1940, invasion from 1941-01-05; each side says that the other fired first."
  claim c1 1940-11-23 Thailand says France attacks from the air Thailand
    denied by France
  event e3 1941-01-31 Thailand concludes an armistice with France
  event e4 1941-05-09 Thailand makes peace with France
  note "Not in IWD. COW dates it from 1940-12-01 (doubtful)."

war anglo-iraqi-1941 "Anglo-Iraqi War" from 1941-05-02 until 1941-05-31
  source "Playfair, The Mediterranean and Middle East II (1956), chapter IX"
  theatre Iraq
  event e1 1941-04-30 Iraq threatens United-Kingdom
    place Iraq
    object forces
    note "Investment of the air base of Habbaniya, with an order not to fly."
  event e2 1941-05-02 United-Kingdom attacks Iraq
    place Iraq
    object forces
  event e3 1941-05-31 Iraq concludes an armistice with United-Kingdom

war ecuador-peru-1941 "Ecuadorian-Peruvian War" from 1941-07-05 until 1942-01-29
  source "Protocol of Rio de Janeiro, 1942-01-29 (56 Stat. 1818)"
  theatre Ecuador
  event e1 1941-07-05 Peru attacks Ecuador
    note "Zarumilla; each side says that the other began. Invasion of El Oro from 1941-07-23."
  claim c1 1941-07-05 Peru says Ecuador attacks Peru
    denied by Ecuador
  event e2 1941-07-31 Ecuador agrees a ceasefire with Peru
  event e3 1942-01-29 Ecuador makes peace with Peru

war anglo-soviet-iran-1941 "Anglo-Soviet invasion of Iran" from 1941-08-25 until 1941-09-17
  source "Tripartite treaty of alliance, Tehran, 1942-01-29 (UNTS 93, I-1283)" (doubtful)
  theatre Iran
  event e1 1941-08-25 United-Kingdom, USSR invade Iran
    place Iran
    object territory
    note "The USSR invoked article 6 of the treaty of 1921."
  event e2 1941-08-28 Iran agrees a ceasefire with United-Kingdom, USSR
