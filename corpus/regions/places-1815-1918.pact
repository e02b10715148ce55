# Places and sets of states named by treaties of 1814 to 1918.

place ottoman-adriatic-aegean "Ottoman coasts and islands of the Adriatic and the Aegean"
  part of ottoman-empire until 1913-05-30
  located in balkans, mediterranean-sea
  source "Triple Alliance, article 7"

place sanjak-of-novi-pazar "Sanjak of Novi Pazar"
  part of ottoman-europe until 1913-05-30
  located in balkans
  source "Treaty of Berlin 1878, article 25"

place constantinople-and-straits "Constantinople and the Straits"
  located in balkans, europe
  part of ottoman-empire until 1922-11-01
  part of turkey from 1923-10-29
  source "Convention of London 1840, article 3"

place ottoman-asia "Ottoman lands in Asia"
  part of ottoman-empire until 1922-11-01
  located in asia, middle-east
  source "Cyprus Convention 1878, article 1"

place danubian-principalities "Danubian Principalities (Moldavia and Wallachia)"
  part of ottoman-empire until 1878-07-13
  located in balkans, eastern-europe, europe
  source "Treaty of Paris 1856, articles 22-27"

place partitioned-poland "Lands of the former Poland held by Austria, Prussia and Russia"
  located in eastern-europe, europe
  source "Treaties of 3 May 1815 on Poland"
  note "Belongs in part to each of the three powers, so no single state is named."

place lands-outside-confederation "Lands of Austria and Prussia outside the German Confederation"
  located in europe
  source "Vienna Final Act 1820, article 46"
  note "Hungary, Galicia, Lombardy-Venetia, Dalmatia; Posen and, save 1848-1851, East and West Prussia."

place austria-hungary-bordering-romania "Parts of Austria-Hungary bordering Romania"
  part of austria-hungary until 1918-11-11
  located in eastern-europe, europe
  source "Alliance of Austria-Hungary and Romania 1883, article 2"
  note "Transylvania, the Banat and Bukovina."

place tripolitania "Tripolitania and Cyrenaica"
  part of ottoman-empire until 1912-10-18
  administered by italy from 1912-10-18 until 1943-01-23 (doubtful)
  located in north-africa
  source "Triple Alliance 1891, articles 9 and 10"

place british-india "India under British rule, and its frontier regions"
  administered by united-kingdom until 1947-08-14
  located in south-asia, asia
  source "Anglo-Japanese agreement of 1905, preamble and article 4"

place manchuria "Manchuria"
  part of china until 1932-03-01
  located in east-asia, far-east
  source "Russo-Japanese convention of 1910"

place chusan "Chusan (Zhoushan) and its dependencies"
  part of china
  located in east-asia, east-china-sea
  source "Convention of Bocca Tigris 1846"

place portuguese-colonies "Conquests and colonies of Portugal"
  administered by portugal until 1975-11-28
  located partly in africa, asia, americas
  source "Treaty of 1661-06-23, secret article"

place isthmus-of-panama "Isthmus of Panama"
  part of colombia until 1903-11-03
  part of panama from 1903-11-03
  located in central-america
  source "Treaty of 1846-12-12, article 35"

place english-channel "English Channel"
  located in north-atlantic-ocean, western-europe
  source "British assurance of 2 August 1914"

place north-sea "North Sea"
  located in north-atlantic-ocean
  source "British assurance of 2 August 1914"

set great-powers-1904 "The great powers of 1904"
  members Austria-Hungary, France, Germany, Italy, Russia, United-Kingdom
