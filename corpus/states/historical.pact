# The register of states. States of the past in Europe whose continent file would hide them among the living, and short-lived ones.
# Where two name lines overlap, the later one is the ordinary name of the time. A living state has its present ISO code
# for its whole life (older letters are aliases), a dead one its code of ISO 3166-3. cow and gw are the published dates.

state prussia "Prussia"
  exists from 1701-01-18 until 1871-01-17
  cow 255 GMY from 1816-01-01 until 1871-01-17
  gw 255 from 1816-01-01 until 1871-01-17
  name "Kingdom of Prussia" from 1701-01-18 until 1871-01-17
  name "North German Confederation" from 1867-07-01 until 1871-01-17
  name "Prussia" from 1701-01-18 until 1871-01-17
  demonym "Prussian"
  capital "Berlin"
  great power until 1871-01-17
  located in central-europe
  source "Crown treaty of 1700-11-16 and coronation of 1701-01-18; proclamation of the German Empire, 1871-01-18; constitution of the North German Confederation, in force 1867-07-01; Correlates of War list of major powers"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "From 1867-07-01 it acted as the presiding power of the North German Confederation. The data sets have one code for Prussia and Germany."

state austrian-empire "Austrian Empire"
  exists until 1867-06-07
  cow 300 AUH from 1816-01-01 until 1867-06-07
  gw 300 from 1816-01-01 until 1867-06-07
  name "Austria" until 1867-06-07
  name "Habsburg Monarchy" until 1804-08-10
  name "Austrian Empire" until 1867-06-07
  alias "Empire of Austria"
  demonym "Austrian"
  capital "Vienna"
  great power until 1867-06-07
  located in central-europe
  source "Patent of 1804-08-11; coronation in Buda of 1867-06-08 and the Compromise laws; Correlates of War list of major powers"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"

state austria-hungary "Austria-Hungary"
  exists from 1867-06-08 until 1918-11-11
  cow 300 AUH from 1867-06-08 until 1918-11-12
  gw 300 from 1867-06-08 until 1918-11-13
  name "Austria" from 1867-06-08 until 1918-11-11
  name "Austria-Hungary" from 1867-06-08 until 1918-11-11
  alias "Austro-Hungarian Empire", "Austro-Hungarian Monarchy", "Austria Hungary", "Dual Monarchy",
      "Habsburg Empire", "AUH"
  demonym "Austro-Hungarian"
  capital "Vienna"
  great power until 1918-11-03
  located in central-europe
  continues austrian-empire from 1867-06-08
  source "Compromise of 1867, coronation of 1867-06-08; armistice of Villa Giusti, 1918-11-03; proclamation of 1918-11-11; Correlates of War list of major powers"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Bosnia and Herzegovina under its administration is the place habsburg-bosnia."
  differs cow because "the end is put there a day later, on 1918-11-12"
  differs gw because "the end is put there at 1918-11-13"

state sardinia "Sardinia"
  exists from 1720-08-08 until 1861-03-16
  cow 325 ITA from 1816-01-01 until 1861-03-16
  gw 325 from 1816-01-01 until 1861-03-16
  alias "Kingdom of Sardinia", "Piedmont", "Piedmont-Sardinia", "Sardinia-Piedmont", "Savoy"
  demonym "Sardinian", "Piedmontese"
  capital "Turin"
  great power from 1860-01-01 until 1861-03-16
  located in western-europe
  source "Treaty of The Hague, 1720-02-17; law of 1861-03-17; Correlates of War list of major powers"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The data sets have one code for Sardinia and Italy; the list of major powers dates Italy from 1860."

state ottoman-empire "Ottoman Empire"
  exists until 1923-10-28
  cow 640 TUR from 1816-01-01 until 1923-10-28
  gw 640 from 1816-01-01 until 1923-10-28
  name "Turkey" until 1923-10-28
  name "Ottoman Empire" until 1923-10-28
  alias "Sublime Porte", "the Porte", "Porte", "Ottoman Turkey", "Ottomans"
  demonym "Ottoman", "Turkish", "Turk", "Turks"
  capital "Constantinople" until 1923-10-12
  capital "Ankara" from 1923-10-13
  located partly in balkans, middle-east
  located partly in asia
  source "Abolition of the sultanate, 1922-11-01; Treaty of Lausanne, 1923-07-24; proclamation of the Republic, 1923-10-29"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "The Grand National Assembly governed in Ankara from 1920-04-23. Self-governing provinces (Egypt, Serbia, Romania, Bulgaria) have ids of their own."

state papal-states "Papal States"
  exists until 1809-05-16
  exists from 1814-05-24 until 1870-09-20
  cow 327 PAP from 1816-01-01 until 1860-11-05
  gw 327 from 1816-01-01 until 1870-09-22
  alias "States of the Church", "Pontifical States", "Papal State"
  demonym "Papal"
  capital "Rome"
  located in western-europe
  source "Capitulation of Rome, 1870-09-20; Italian royal decree of 1870-10-09"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the end is put there at the Italian annexations of November 1860; Rome was held until 1870-09-20"
  differs gw because "the end is put there two days later, at 1870-09-22"

state two-sicilies "Two Sicilies"
  exists from 1816-12-08 until 1861-02-13
  cow 329 SIC from 1816-01-01 until 1861-02-13
  gw 329 from 1816-01-01 until 1861-03-16
  alias "Kingdom of the Two Sicilies", "Naples", "Kingdom of Naples"
  demonym "Neapolitan"
  capital "Naples"
  located in western-europe
  source "Royal decree of 1816-12-08; capitulation of Gaeta, 1861-02-13"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Before December 1816 the kingdoms of Naples and Sicily under one crown: the id naples-and-sicily."
  differs cow because "counted there from the beginning of the data, with Naples and Sicily before the union of December 1816"
  differs gw because "counted there from the beginning of the data and until the proclamation of Italy in March 1861; the king capitulated on 1861-02-13"

state naples-and-sicily "Naples and Sicily"
  exists until 1816-12-07
  alias "Kingdom of Naples and Sicily"
  capital "Naples"
  located in western-europe
  source "Royal decree of 1816-12-08 uniting the two crowns"

state modena "Modena"
  exists until 1796-10-08
  exists from 1814-02-07 (doubtful) until 1860-03-17
  cow 332 MOD from 1842-01-01 until 1860-03-15
  gw 332 from 1816-01-01 until 1861-03-16
  alias "Duchy of Modena", "Modena and Reggio"
  demonym "Modenese"
  capital "Modena"
  located in western-europe
  source "Final Act of Vienna, article 98; decree of annexation to Sardinia, 1860-03-18"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from 1842 and until the plebiscite of March 1860; the annexation is of 1860-03-18"
  differs gw because "the end is put there at the proclamation of Italy in March 1861; the annexation is of March 1860"

state parma "Parma"
  exists from 1814-04-11 until 1860-03-17
  cow 335 PMA from 1851-01-01 until 1860-03-15
  gw 335 from 1816-01-01 until 1861-03-16
  alias "Duchy of Parma", "Parma, Piacenza and Guastalla"
  demonym "Parmesan (state)"
  capital "Parma"
  located in western-europe
  source "Treaty of Fontainebleau, 1814-04-11; Final Act of Vienna, article 99; decree of annexation to Sardinia, 1860-03-18"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from 1851 and until the plebiscite of March 1860; the annexation is of 1860-03-18"
  differs gw because "the end is put there at the proclamation of Italy in March 1861; the annexation is of March 1860"

state tuscany "Tuscany"
  exists from 1814-09-17 (doubtful) until 1860-03-21
  cow 337 TUS from 1816-01-01 until 1860-03-15
  gw 337 from 1816-01-01 until 1861-03-16
  alias "Grand Duchy of Tuscany"
  demonym "Tuscan"
  capital "Florence"
  located in western-europe
  source "Final Act of Vienna, article 100; decree of annexation to Sardinia, 1860-03-22"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the end is put there at the plebiscite of March 1860; the annexation is of 1860-03-22"
  differs gw because "the end is put there at the proclamation of Italy in March 1861; the annexation is of March 1860"

state lucca "Lucca"
  exists from 1815-06-09 until 1847-10-04
  alias "Duchy of Lucca"
  capital "Lucca"
  located in western-europe
  source "Final Act of Vienna, articles 101 and 102; cession to Tuscany of 1847-10-05 (doubtful)"
  note "In neither of the data sets."

state hanover "Hanover"
  exists from 1692-12-19 until 1866-09-20
  cow 240 HAN from 1837-06-20 until 1866-07-26
  gw 240 from 1816-01-01 until 1871-01-17
  name "Electorate of Hanover" until 1814-10-11
  name "Kingdom of Hanover" from 1814-10-12
  name "Hanover" from 1692-12-19 until 1866-09-20
  alias "Hannover", "Brunswick-Luneburg"
  demonym "Hanoverian"
  capital "Hanover"
  located in central-europe
  source "Prussian law of 1866-09-20 on the union with the monarchy"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "In personal union with Great Britain until 1837-06-20."
  differs cow because "counted there from the end of the personal union in 1837 and until the preliminaries of Nikolsburg of 1866-07-26; annexed by the law of 1866-09-20"
  differs gw because "the end is put there at the proclamation of the German Empire in 1871; Prussia annexed it in 1866"

state bavaria "Bavaria"
  exists until 1871-01-17
  cow 245 BAV from 1816-01-01 until 1871-01-18
  gw 245 from 1816-01-01 until 1871-01-17
  alias "Kingdom of Bavaria"
  demonym "Bavarian"
  capital "Munich"
  located in central-europe
  source "Treaty of Versailles of 1870-11-23; proclamation of the German Empire, 1871-01-18"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "A member state of the German Empire afterwards."
  differs cow because "the end is put there at the day of the proclamation itself"

state baden "Baden"
  exists until 1871-01-17
  cow 267 BAD from 1816-01-01 until 1871-01-18
  gw 267 from 1816-01-01 until 1871-01-17
  alias "Grand Duchy of Baden"
  demonym "Badenese"
  capital "Karlsruhe"
  located in central-europe
  source "Treaty of Versailles of 1870-11-15; proclamation of the German Empire, 1871-01-18"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the end is put there at the day of the proclamation itself"

state wurttemberg "Wurttemberg"
  exists until 1871-01-17
  cow 271 WRT from 1816-01-01 until 1871-01-18
  gw 271 from 1816-01-01 until 1871-01-17
  alias "Württemberg", "Wuerttemberg", "Wurtemberg", "Kingdom of Wurttemberg"
  demonym "Wurttemberger"
  capital "Stuttgart"
  located in central-europe
  source "Treaty of Berlin of 1870-11-25; proclamation of the German Empire, 1871-01-18"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the end is put there at the day of the proclamation itself"

state saxony "Saxony"
  exists until 1867-06-30
  cow 269 SAX from 1816-01-01 until 1867-04-17
  gw 269 from 1816-01-01 until 1871-01-17
  alias "Kingdom of Saxony"
  demonym "Saxon"
  capital "Dresden"
  located in central-europe
  source "Peace of Berlin with Prussia, 1866-10-21; constitution of the North German Confederation, in force 1867-07-01"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the end is put there at the vote on the constitution of the North German Confederation in April 1867; the Confederation began on 1867-07-01"
  differs gw because "the end is put there at the proclamation of the German Empire in 1871; it joined the North German Confederation on 1867-07-01"

state hesse-kassel "Hesse-Kassel"
  exists until 1807-10-31
  exists from 1813-11-21 until 1866-09-20
  cow 273 HSE from 1816-01-01 until 1866-07-26
  gw 273 from 1816-01-01 until 1871-01-17
  alias "Hesse", "Hesse-Cassel", "Electoral Hesse", "Electorate of Hesse", "Kurhessen", "Hesse Electoral"
  demonym "Hessian (Kassel)"
  capital "Kassel"
  located in central-europe
  source "Prussian law of 1866-09-20 on the union with the monarchy"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "the end is put there at the preliminaries of Nikolsburg of 1866-07-26; annexed by the law of 1866-09-20"
  differs gw because "the end is put there at the proclamation of the German Empire in 1871; Prussia annexed it in 1866"

state hesse-darmstadt "Hesse-Darmstadt"
  exists until 1871-01-17
  cow 275 HSG from 1816-01-01 until 1867-04-17
  gw 275 from 1816-01-01 until 1871-01-17
  alias "Hesse", "Grand Duchy of Hesse", "Hesse Grand Ducal", "Hesse and by Rhine", "Hessen-Darmstadt"
  demonym "Hessian (Darmstadt)"
  capital "Darmstadt"
  located in central-europe
  source "Alliance with Prussia of 1867-04-11; treaty of Versailles of 1870-11-15"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  note "Only Upper Hesse, its part north of the Main, belonged to the North German Confederation."
  differs cow because "the end is put there at 1867-04-17; only its northern part joined the North German Confederation"

state mecklenburg-schwerin "Mecklenburg-Schwerin"
  exists until 1867-06-30
  cow 280 MEC from 1843-01-01 until 1867-04-17
  gw 280 from 1816-01-01 until 1871-01-17
  alias "Mecklenburg", "Grand Duchy of Mecklenburg-Schwerin", "Mecklenburg Schwerin"
  demonym "Mecklenburger"
  capital "Ludwigslust" until 1837
  capital "Schwerin" from 1837
  located in central-europe
  source "Constitution of the North German Confederation, in force 1867-07-01"
  source "Correlates of War state system v2016; Gleditsch and Ward (codes and their dates)"
  differs cow because "counted there from 1843 and until the vote on the constitution in April 1867; the Confederation began on 1867-07-01"
  differs gw because "the end is put there at the proclamation of the German Empire in 1871; it joined the North German Confederation on 1867-07-01"

state mecklenburg-strelitz "Mecklenburg-Strelitz"
  exists from 1701-03-08 until 1867-06-30
  alias "Mecklenburg", "Grand Duchy of Mecklenburg-Strelitz"
  capital "Neustrelitz"
  located in central-europe
  source "Final Act of Vienna, 1815-06-09, articles 53 to 56; constitution of the North German Confederation, in force 1867-07-01"
  note "Member of the German Confederation, then of the North German Confederation. In neither of the data sets."

state nassau "Nassau"
  exists from 1806-08-30 (doubtful) until 1866-09-20
  alias "Duchy of Nassau"
  capital "Wiesbaden"
  located in central-europe
  source "Act of the Confederation of the Rhine, 1806-07-12; Prussian law of 1866-09-20"
  note "Member of the German Confederation. In neither of the data sets."

state brunswick "Brunswick"
  exists from 1814 until 1867-06-30
  alias "Duchy of Brunswick", "Braunschweig"
  capital "Brunswick"
  located in central-europe
  source "Final Act of Vienna, 1815-06-09, articles 53 to 56; constitution of the North German Confederation, in force 1867-07-01"
  note "Member of the German Confederation, then of the North German Confederation. In neither of the data sets."

state oldenburg "Oldenburg"
  exists until 1867-06-30
  alias "Grand Duchy of Oldenburg"
  capital "Oldenburg"
  located in central-europe
  source "Final Act of Vienna, 1815-06-09, articles 53 to 56; constitution of the North German Confederation, in force 1867-07-01"
  note "Member of the German Confederation, then of the North German Confederation. In neither of the data sets."

state saxe-weimar "Saxe-Weimar-Eisenach"
  exists until 1867-06-30
  alias "Saxe-Weimar", "Grand Duchy of Saxe-Weimar"
  capital "Weimar"
  located in central-europe
  source "Final Act of Vienna, 1815-06-09, articles 53 to 56; constitution of the North German Confederation, in force 1867-07-01"
  note "Member of the German Confederation, then of the North German Confederation. In neither of the data sets."

state frankfurt "Frankfurt"
  exists from 1815-06-08 until 1866-09-20
  alias "Free City of Frankfurt", "Frankfort"
  capital "Frankfurt"
  located in central-europe
  source "Final Act of Vienna, article 46; Prussian law of 1866-09-20"
  note "Member of the German Confederation. In neither of the data sets."

state hamburg "Hamburg"
  exists until 1867-06-30
  alias "Free City of Hamburg"
  capital "Hamburg"
  located in central-europe
  source "Final Act of Vienna, 1815-06-09, articles 53 to 56; constitution of the North German Confederation, in force 1867-07-01"
  note "Member of the German Confederation, then of the North German Confederation. In neither of the data sets."

state bremen "Bremen"
  exists until 1867-06-30
  alias "Free City of Bremen"
  capital "Bremen"
  located in central-europe
  source "Final Act of Vienna, 1815-06-09, articles 53 to 56; constitution of the North German Confederation, in force 1867-07-01"
  note "Member of the German Confederation, then of the North German Confederation. In neither of the data sets."

state lubeck "Lubeck"
  exists until 1867-06-30
  alias "Lübeck", "Luebeck", "Free City of Lubeck"
  capital "Lubeck"
  located in central-europe
  source "Final Act of Vienna, 1815-06-09, articles 53 to 56; constitution of the North German Confederation, in force 1867-07-01"
  note "Member of the German Confederation, then of the North German Confederation. In neither of the data sets."

state cracow "Free City of Cracow"
  exists from 1815-10-18 (doubtful) until 1846-11-15
  alias "Cracow", "Krakow", "Republic of Cracow"
  capital "Cracow"
  located in central-europe
  source "Treaty of Vienna of 1815-05-03; treaty of 1846-11-06 and annexation by Austria on 1846-11-16"
  note "Protected by Austria, Prussia and Russia. In neither of the data sets."

state serbia-principality "Principality of Serbia"
  exists from 1830-12-12 (doubtful) until 1878-07-12
  name "Serbia" until 1878-07-12
  capital "Kragujevac" until 1841
  capital "Belgrade" from 1841
  located in balkans
  source "Hatt-i sherifs of 1829 and 1830; Treaty of Paris, 1856-03-30, articles 28 and 29; Treaty of Berlin, 1878-07-13"
  note "Self-governing under the Sultan, under the guarantee of the powers from 1856; it made treaties of alliance in 1866 to 1868. In neither of the data sets."

state wallachia "Wallachia"
  exists until 1859-02-04
  alias "Principality of Wallachia"
  capital "Bucharest"
  located in balkans
  source "Treaty of Adrianople, 1829-09-14; Treaty of Paris, 1856-03-30, articles 22 to 27"
  note "Self-governing under the Sultan. In neither of the data sets."

state moldavia "Moldavia"
  exists until 1859-02-04
  alias "Principality of Moldavia"
  capital "Jassy"
  located in eastern-europe
  source "Treaty of Adrianople, 1829-09-14; Treaty of Paris, 1856-03-30, articles 22 to 27"
  note "Self-governing under the Sultan. In neither of the data sets."

state danzig-free-city "Danzig (Free City)"
  exists from 1920-11-15 until 1939-08-31
  alias "Free City Danzig", "Danzig (state)"
  capital "Danzig"
  located in central-europe
  source "Treaty of Versailles, articles 100 to 108; convention of Paris of 1920-11-09; German law of 1939-09-01"
  note "Under the protection of the League of Nations; Poland conducted its foreign relations. Its ground is the place danzig. In neither of the data sets."

state slovak-state "Slovak State"
  exists from 1939-03-14 until 1945-05-08
  name "Slovakia" from 1939-03-14 until 1945-05-08
  name "Slovak State" from 1939-03-14 until 1945-05-08
  alias "Slovak Republic (1939-1945)"
  capital "Bratislava"
  located in central-europe
  source "Declaration of 1939-03-14; treaty of protection with Germany, 1939-03-23; signatory of the Tripartite Pact, 1940-11-24"
  note "Recognised by Germany and some twenty-five other states; held void by the allies. In neither of the data sets."

state independent-state-of-croatia "Independent State of Croatia"
  exists from 1941-04-10 until 1945-05-08
  name "Croatia" from 1941-04-10 until 1945-05-08
  name "Independent State of Croatia" from 1941-04-10 until 1945-05-08
  alias "NDH"
  capital "Zagreb"
  located in balkans
  source "Proclamation of 1941-04-10; signatory of the Tripartite Pact, 1941-06-15"
  note "Recognised by the axis powers; held void by the allies. In neither of the data sets."

state donetsk-republic "Donetsk People's Republic"
  exists from 2014-05-12 (doubtful) until 2022-09-30
  alias "DPR", "Donetsk Republic", "DNR"
  capital "Donetsk"
  located in eastern-europe
  source "Proclamation of May 2014; Russian decree of 2022-02-21 and treaty with Russia of the same day; Russian act of annexation of 2022-09-30; General Assembly resolution ES-11/4"
  note "Recognised by Russia and few others from 2022-02-21; Ukraine and most states hold the territory to be Ukraine's throughout. In neither of the data sets."

state luhansk-republic "Luhansk People's Republic"
  exists from 2014-05-12 (doubtful) until 2022-09-30
  alias "LPR", "Luhansk Republic", "Lugansk People's Republic", "LNR"
  capital "Luhansk"
  located in eastern-europe
  source "Proclamation of May 2014; Russian decree of 2022-02-21 and treaty with Russia of the same day; Russian act of annexation of 2022-09-30; General Assembly resolution ES-11/4"
  note "Recognised by Russia and few others from 2022-02-21; Ukraine and most states hold the territory to be Ukraine's throughout. In neither of the data sets."
