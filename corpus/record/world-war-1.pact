# The First World War, and other attacks of 1914 to 1918. Where sources differ on a day, it is given as an interval.

war veracruz-1914 "United States occupation of Veracruz" from 1914-04-21 until 1914-11-23
  source "Papers Relating to the Foreign Relations of the United States, 1914, pp. 448-700" (doubtful)
  theatre Mexico
  event e1 1914-04-21 United-States invades Mexico
    place Mexico
    object territory
  event e2 1914-11-23 United-States withdraws from Mexico

war first-world-war "First World War" from 1914-07-28 until 1918-11-11
  cow 106
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 106"
  source "Die deutschen Dokumente zum Kriegsausbruch (1919)"
  source "British Documents on the Origins of the War XI (1926)"
  source "Carnegie Endowment, Official Communications and Declarations of War (1919), for the declarations"
  theatre europe, middle-east, africa, north-atlantic-ocean, mediterranean-sea, black-sea, far-east, pacific-ocean
  event sarajevo 1914-06-28 Austria-Hungary suffers an incident
    place habsburg-bosnia
    note "Assassination of the Archduke at Sarajevo by Gavrilo Princip, of a non-state group."
  event assurance 1914-07-05..06 Germany states "that Austria-Hungary may count on German support"
    note "No treaty act."
  claim c1 1914-07-23 Austria-Hungary says Serbia sends armed bands into Austria-Hungary
    denied by Serbia
    note "Complicity of Serbian officials in the murder of 1914-06-28, alleged in the note of 1914-07-23."
  event ultimatum-serbia 1914-07-23 Austria-Hungary sends an ultimatum to Serbia
    note "Term of 48 hours."
  event e4 1914-07-25 Serbia orders general mobilisation
  event e5 1914-07-25 Serbia refuses the demand of Austria-Hungary
    note "Answer that accepted the greater part of the note, with reservations."
  event e6 1914-07-25 Austria-Hungary orders partial mobilisation against Serbia
  event ah-serbia 1914-07-28 Austria-Hungary declares war on Serbia
  event belgrade 1914-07-29 Austria-Hungary bombards Serbia
    place Serbia
    object territory
  event e9 1914-07-29 Russian-Empire orders partial mobilisation against Austria-Hungary
  event russia-mobilises 1914-07-30 Russian-Empire orders general mobilisation
    note "Ordered on 07-30, public on 07-31."
  event ah-mobilises 1914-07-31 Austria-Hungary orders general mobilisation
  event e12 1914-07-31 Germany sends an ultimatum to Russian-Empire
    note "12 hours."
  event e13 1914-07-31 Germany sends an ultimatum to France
    note "18 hours."
  event e14 1914-08-01 France orders general mobilisation
    note "About 16:00 at Paris."
  event e15 1914-08-01 Germany orders general mobilisation
    note "About 17:00 at Berlin."
  event germany-russia 1914-08-01 Germany declares war on Russian-Empire
    note "About 19:00 at St Petersburg."
  claim c2 1914-08-02 Germany says Russian-Empire invades Germany
    denied by Russian-Empire
    note "Border crossings of 1914-08-01 and 02."
  event luxembourg 1914-08-02 Germany occupies Luxembourg
    place Luxembourg
    object territory
    provoked no
  event e18 1914-08-02 Germany sends an ultimatum to Belgium
  event e19 1914-08-02 United-Kingdom states "that the fleet will protect the French coasts if the German fleet comes into the Channel"
  event e20 1914-08-02..03 Italy declares neutrality
    note "Decided on 08-02, announced on 08-03."
  event e21 1914-08-03 Belgium refuses the demand of Germany
  claim c3 1914-08-03 Germany says France attacks Germany
    denied by France
    note "Crossings of the border and air attacks, alleged in the declaration of war."
  event germany-france 1914-08-03 Germany declares war on France
    note "About 18:45 at Paris."
  event e23 1914-08-03 Romania declares neutrality
  event e24 1914-08-03 United-Kingdom states "that it asks Portugal not to declare neutrality"
  event belgium-invaded 1914-08-04 Germany invades Belgium
    place Belgium
    object territory
    provoked no
    source "Speech of the German Chancellor in the Reichstag, 1914-08-04"
  event e26 1914-08-04 Belgium requests assistance from United-Kingdom, France, Russian-Empire
  event uk-germany 1914-08-04 United-Kingdom declares war on Germany in defence of Belgium
    note "At war from 23:00 GMT."
  event e28 1914-08-04 United-States declares neutrality
  event e29 1914-08-05..08 Montenegro declares war on Austria-Hungary in defence of Serbia
  event ah-russia 1914-08-06 Austria-Hungary declares war on Russian-Empire alongside Germany
  event e31 1914-08-06 Serbia declares war on Germany
    defence no
    note "As an ally of Austria-Hungary; no German act against Serbia had gone before."
  event e32 1914-08-07 United-Kingdom requests assistance from Japan
    note "Against German raiders in Chinese waters."
  event e33 1914-08-08..12 Montenegro declares war on Germany in defence of Serbia
  event france-ah 1914-08-11..13 France declares war on Austria-Hungary in defence of Russian-Empire
  event uk-ah 1914-08-12 United-Kingdom declares war on Austria-Hungary in defence of Russian-Empire
  event serbia-invaded 1914-08-12 Austria-Hungary invades Serbia
    place Serbia
    object territory
  event e37 1914-08-15 Japan sends an ultimatum to Germany
  event east-prussia 1914-08-17 Russian-Empire invades Germany
    place Germany
    object territory
    note "East Prussia; first crossings from 08-15."
  event japan-germany 1914-08-23 Japan declares war on Germany alongside United-Kingdom
    note "Declared with reference to the alliance with Britain; whether the alliance bound Japan is disputed."
  event e40 1914-08-24..25 (doubtful) Germany attacks Portugal
    place portuguese-mozambique
    object forces
    note "Frontier post of Maziua."
  event e41 1914-08-25..27 Austria-Hungary declares war on Japan alongside Germany
  event ah-belgium 1914-08-28 Austria-Hungary declares war on Belgium alongside Germany
  event e43 1914-09-05 United-Kingdom, France, Russian-Empire sign declaration-of-london-1914
  event e44 1914-10-10 (doubtful) United-Kingdom requests assistance from Portugal
    note "Call for active help under the alliance."
  event e45 1914-10-18 (doubtful) Germany attacks Portugal
    place portuguese-angola
    object forces
    note "Incident and raids about Naulila, to 1914-12-18."
  event odessa 1914-10-29 Ottoman-Empire attacks by sea Russian-Empire
    place Russian-Empire
    object territory
    note "Odessa and Sevastopol."
  claim c4 1914-10-31 Ottoman-Empire says Russian-Empire attacks a ship of Ottoman-Empire
    denied by Russian-Empire
  event uk-ottoman 1914-11-01 (doubtful) United-Kingdom attacks a ship of Ottoman-Empire in defence of Russian-Empire
    place Ottoman-Empire
    object ship
    note "Near Smyrna."
  event russia-ottoman 1914-11-01..04 Russian-Empire declares war on Ottoman-Empire
  event e49 1914-11-02..1914-12-02 Serbia declares war on Ottoman-Empire in defence of Russian-Empire
  event e50 1914-11-03 United-Kingdom, France bombard Ottoman-Empire in defence of Russian-Empire
    place Ottoman-Empire
    object territory
    note "Outer forts of the Dardanelles."
  event e51 1914-11-03..1914-12-03 Montenegro declares war on Ottoman-Empire in defence of Russian-Empire
  event e52 1914-11-05 United-Kingdom, France declare war on Ottoman-Empire in defence of Russian-Empire
  event e53 1914-11-11..14 Ottoman-Empire declares war on United-Kingdom, France, Russian-Empire
  event e54 1915-02-02..03 Ottoman-Empire attacks United-Kingdom
    place suez-canal-zone
    object forces
  event e55 1915-05-03 Italy denounces triple-1882
  event italy-ah 1915-05-23 Italy declares war on Austria-Hungary
    defence no
    note "After the treaty of London of 1915-04-26."
  event e57 1915-08-20..21 Italy declares war on Ottoman-Empire
    defence no
  event bulgaria-serbia 1915-10-11..14 Bulgaria attacks Serbia alongside Germany
    place Serbia
    object territory
  event e59 1915-10-15 Montenegro declares war on Bulgaria in defence of Serbia
  event e60 1915-10-15 United-Kingdom declares war on Bulgaria in defence of Serbia
  event e61 1915-10-16 France declares war on Bulgaria in defence of Serbia
  event e62 1915-10-18..20 Russian-Empire declares war on Bulgaria in defence of Serbia
  event e63 1915-10-19..20 Italy declares war on Bulgaria in defence of Serbia
  event e64 1916-01-13..17 Montenegro capitulates to Austria-Hungary
  event e65 1916-02-23 Portugal attacks a ship of Germany
    place Portugal
    object ship
    note "Requisition of German ships in the Tagus, at British request."
  event germany-portugal 1916-03-09 Germany declares war on Portugal
  event e67 1916-03-12..15 Austria-Hungary declares war on Portugal alongside Germany
  event e68 1916-05-26 Bulgaria, Germany occupy Greece
    place Greece
    object territory
    note "Fort Rupel, given up without a fight; Bulgaria took eastern Macedonia from 1916-08-17."
  event romania-ah 1916-08-27 Romania declares war on Austria-Hungary
    defence no
    note "After the treaty of Bucharest of 1916-08-17."
  event e70 1916-08-27..28 Italy declares war on Germany
    defence no
    note "Declared on 08-27, with effect from 08-28."
  event e71 1916-08-27..28 Germany declares war on Romania in defence of Austria-Hungary
  event e72 1916-08-29..30 Ottoman-Empire declares war on Romania in defence of Austria-Hungary
  event e73 1916-09-01 Bulgaria declares war on Romania in defence of Austria-Hungary
  event e74 1916-11-23..28 (doubtful) Greece declares war on Bulgaria, Germany
    note "By the provisional government at Salonika only."
  claim c5 1917-04-02 United-States says Germany attacks a ship of United-States
    denied by Germany
    note "Sinking of merchant ships in the declared war zones, from 1917-02-01; Germany called it lawful measures of war."
  event us-germany 1917-04-06 United-States declares war on Germany
    defence no
  event e76 1917-04-07 Cuba declares war on Germany
    defence no
  event e77 1917-04-07 Panama declares war on Germany
    defence no
  event greece 1917-06-27..1917-07-02 Greece declares war on Germany, Austria-Hungary, Bulgaria, Ottoman-Empire
    defence no
  event e79 1917-07-22 Siam declares war on Germany, Austria-Hungary
    defence no
  event e80 1917-08-04 Liberia declares war on Germany
    defence no
  event e81 1917-08-14 China declares war on Germany, Austria-Hungary
    defence no
  event e82 1917-10-26 Brazil declares war on Germany
    defence no
    note "After the sinking of Brazilian merchant ships."
  event us-ah 1917-12-07 United-States declares war on Austria-Hungary
    defence no
  event e84 1917-12-09 Romania concludes an armistice with Germany, Austria-Hungary, Bulgaria, Ottoman-Empire
  event e85 1917-12-10 Panama declares war on Austria-Hungary
    defence no
  event e86 1917-12-15 Russian-Empire concludes an armistice with Germany, Austria-Hungary, Bulgaria, Ottoman-Empire
  event e87 1917-12-16 Cuba declares war on Austria-Hungary
    defence no
  event e88 1918-02-18 Germany attacks Russian-Empire
    place Russian-Empire
    object territory
  event e89 1918-03-03 Russian-Empire makes a separate peace with Germany, Austria-Hungary, Bulgaria, Ottoman-Empire
    note "Brest-Litovsk."
  event e90 1918-04-22..23 Guatemala declares war on Germany
    defence no
  event e91 1918-05-07 Romania makes a separate peace with Germany, Austria-Hungary, Bulgaria, Ottoman-Empire
    note "Bucharest; not ratified by Romania."
  event e92 1918-05-08..24 Nicaragua declares war on Germany, Austria-Hungary
    defence no
  event e93 1918-05-23 Costa-Rica declares war on Germany
    defence no
  event e94 1918-07-12..15 Haiti declares war on Germany
    defence no
  event e95 1918-07-19 Honduras declares war on Germany
    defence no
  event e96 1918-09-29 Bulgaria concludes an armistice with United-Kingdom, France, Italy, Serbia, Greece
  event e97 1918-10-30 Ottoman-Empire concludes an armistice with United-Kingdom, France, Italy
  event e98 1918-11-03 Austria-Hungary concludes an armistice with United-Kingdom, France, Italy, United-States
  event e99 1918-11-10 Romania declares war on Germany
    defence no
  event e100 1918-11-11 Germany concludes an armistice with United-Kingdom, France, Italy, United-States, Belgium, Serbia, Greece, Portugal, Japan
  event e101 1919-06-28 Germany makes peace with United-Kingdom, France, Italy, Belgium, Yugoslavia, Greece, Portugal, Japan, Brazil, Siam, Cuba, Panama, Guatemala, Haiti, Honduras, Liberia, Nicaragua, Romania
    note "Versailles, in force on 1920-01-10."
  event e102 1919-11-27 Bulgaria makes peace with United-Kingdom, France, Italy, Greece, Romania
    note "Neuilly."
  event e103 1921-08-25 United-States makes peace with Germany
  event e104 1923-07-24 Ottoman-Empire makes peace with United-Kingdom, France, Italy, Greece, Japan, Romania
    note "Lausanne, made with Turkey."
  record complete for Germany, Belgium until 1914-08-04
  record complete for Germany, Luxembourg until 1914-08-04
  record complete for Germany, France until 1914-08-04
  record complete for Germany, Russian-Empire until 1914-08-04
  record complete for Germany, United-Kingdom until 1914-08-04
  record complete for Austria-Hungary, Russian-Empire until 1914-08-06
  record complete for Austria-Hungary, France until 1914-08-13
  record complete for Austria-Hungary, United-Kingdom until 1914-08-12
  record complete for Italy, Austria-Hungary until 1915-05-23
  record complete for Romania, Austria-Hungary until 1916-08-27
  record complete for Bulgaria, Serbia until 1915-10-14
  note "Days of Japan and Austria-Hungary, Montenegro, Serbia and the Ottoman Empire differ between sources. Peace with Austria (St Germain, 1919-09-10) and Hungary (Trianon, 1920-06-04) was made by other states than Austria-Hungary."
  note "Differs from IWD: Russia and Austria-Hungary (IWD: Russia, 1914-08-01; here Austria-Hungary declared war on 08-06), Germany and Portugal (IWD 1916-03-01; here the colonial fights of 1914 come first), Greece (IWD names it as initiator against Bulgaria, 1917-06-27; here the entry of Bulgarian and German troops into Greece comes first), Bulgaria and Serbia (IWD 1915-10-12), United States (IWD 1917-04-17), United Kingdom (IWD 1914-08-05), Ottoman Empire (IWD 1914-10-28), Austria-Hungary and Serbia (IWD the shelling of 1914-07-29), Romania and Russia in Bessarabia (IWD 1917-12-22, kept apart here as bessarabia-1918)."

war haiti-1915 "United States occupation of Haiti" from 1915-07-28 until 1934-08-15
  source "Papers Relating to the Foreign Relations of the United States, 1915, p. 475" (doubtful)
  theatre Haiti
  event e1 1915-07-28 United-States occupies Haiti
    place Haiti
    object territory
  event e2 1934-08-15 United-States withdraws from Haiti

war mexico-1916 "United States expedition into Mexico" from 1916-03-09 until 1917-02-05
  source "Papers Relating to the Foreign Relations of the United States, 1916, p. 463" (doubtful)
  theatre Mexico, United-States
  event e1 1916-03-09 group "Forces of Francisco Villa" attacks United-States
    place United-States
    object territory
    note "Columbus, New Mexico."
  event e2 1916-03-15 United-States invades Mexico
    place Mexico
    object territory
  event e3 1917-02-05 United-States withdraws from Mexico

war dominican-republic-1916 "United States occupation of the Dominican Republic" from 1916-05-16 until 1924-09-18
  source "Papers Relating to the Foreign Relations of the United States, 1916, p. 220" (doubtful)
  theatre Dominican-Republic
  event e1 1916-05-16 United-States occupies Dominican-Republic
    place Dominican-Republic
    object territory

war bessarabia-1918 "Romanian entry into Bessarabia" from 1917-12-22 until 1918-03-09
  source "Clark, Bessarabia (1927)"
  theatre bessarabia
  event e1 1917-12-22..1918-01-20 Romania attacks Russian-Empire
    place bessarabia
    object forces
    note "Against Bolshevik troops, at the call of the Moldavian council according to Romania; general entry on 1918-01-20. Day of the first fight doubtful."
  event e2 1918-03-09 Romania agrees a ceasefire with Russian-Empire
    note "Ragosin-Averescu agreement of 1918-03-05 to 09."
  note "IWD counts it within the First World War, from 1917-12-22, Romania as initiator."
