# The general regions. States say themselves where they are (located in); a region lists only the regions inside it and
# what cannot say it for itself. A state across two regions is located partly in each: whether an attack on it falls
# there is then a question of the place of the event.

# ---- continents --------------------------------------------------------------------------------------------------

region europe "Europe"
  includes western-europe, central-europe, eastern-europe, scandinavia, balkans
  source "United Nations geoscheme (M49); usage of the treaties of 1925 to 1955"
  note "Georgia, Armenia, Azerbaijan, Cyprus, Russia and Turkey are located partly in Europe."

region western-europe "Western Europe"
  source "Usage of the Brussels treaty of 1948 and of the protocols of 1954"

region central-europe "Central Europe"
  source "Usage: the lands of the German Confederation, Poland, Bohemia, Hungary and Switzerland"

region eastern-europe "Eastern Europe"
  source "United Nations geoscheme (M49)"

region scandinavia "Northern Europe"
  alias "Nordic countries", "Northern Europe"
  source "Members of the Nordic Council (Helsinki treaty of 1962-03-23)"

region balkans "The Balkans"
  alias "Balkan Peninsula", "Near East (Balkans)"
  source "Usage of the Treaty of Berlin of 1878 and of the Balkan pacts of 1934 and 1954"

region americas "The Americas"
  includes north-america, central-america, caribbean, south-america
  alias "Western Hemisphere", "America (continent)"
  source "United Nations geoscheme (M49)"

region north-america "North America"
  source "Usage of the North Atlantic Treaty: Canada, the United States, Mexico and Greenland"
  note "Central America and the Caribbean are regions of their own and not included, since treaties name them apart."

region central-america "Central America"
  source "United Nations geoscheme (M49)"

region caribbean "The Caribbean"
  alias "West Indies", "Antilles"
  source "United Nations geoscheme (M49)"

region south-america "South America"
  source "United Nations geoscheme (M49)"

region africa "Africa"
  includes north-africa, west-africa, central-africa, east-africa, southern-africa
  source "United Nations geoscheme (M49)"

region north-africa "North Africa"
  source "United Nations geoscheme (M49)"

region west-africa "West Africa"
  source "United Nations geoscheme (M49)"

region central-africa "Central Africa"
  alias "Middle Africa"
  source "United Nations geoscheme (M49), Middle Africa; Burundi and Rwanda also by membership of the regional community"

region east-africa "East Africa"
  source "United Nations geoscheme (M49), Eastern Africa; the Sudan also by common usage"

region southern-africa "Southern Africa"
  source "United Nations geoscheme (M49), with the southern members of the Southern African Development Community"

region asia "Asia"
  includes east-asia, southeast-asia, south-asia, central-asia
  source "United Nations geoscheme (M49)"
  note "The states of the Middle East that lie in Asia say so themselves; Egypt does not."

region east-asia "East Asia"
  alias "Eastern Asia", "Northeast Asia"
  source "United Nations geoscheme (M49)"

region far-east "The Far East"
  includes east-asia
  disputed southeast-asia because "the Japanese government's view of 1960-02-26 takes in the Philippines and what lies north of them; wider usage takes in all of South-East Asia"
  alias "Extreme Orient"
  source "Unified view of the Japanese government on the scope of the Far East, House of Representatives, 1960-02-26"

region southeast-asia "South-East Asia"
  includes indochina
  alias "South East Asia", "South-East Asia", "South Eastern Asia"
  source "United Nations geoscheme (M49)"

region indochina "Indochina"
  alias "Indo-China"
  source "Geneva agreements of 1954: Cambodia, Laos and Vietnam"

region south-asia "South Asia"
  alias "Southern Asia", "Indian Subcontinent"
  source "Charter of the South Asian Association for Regional Cooperation, 1985; Afghanistan a member since 2007"

region central-asia "Central Asia"
  source "United Nations geoscheme (M49)"

region caucasus "The Caucasus"
  alias "Transcaucasia", "South Caucasus"
  source "Usage: Armenia, Azerbaijan and Georgia with what lies within them"

region middle-east "The Middle East"
  alias "Near and Middle East", "Near East"
  source "Usage: Western Asia with Egypt and Iran"

region oceania "Oceania"
  source "United Nations geoscheme (M49)"

region arctic "The Arctic"
  includes arctic-ocean
  source "Ottawa declaration on the Arctic Council, 1996-09-19"

region antarctic "The Antarctic"
  alias "Antarctica"
  source "Antarctic Treaty, 1959-12-01, article 6 (south of 60 degrees south)"

# ---- oceans and seas ---------------------------------------------------------------------------------------------

region atlantic-ocean "Atlantic Ocean"
  includes north-atlantic-ocean, south-atlantic-ocean

region north-atlantic-ocean "North Atlantic Ocean, north of the Tropic of Cancer"
  includes baltic-sea
  alias "North Atlantic area", "North Atlantic"
  source "North Atlantic Treaty, 1949-04-04, article 6"

region south-atlantic-ocean "Atlantic Ocean south of the Tropic of Cancer"
  alias "South Atlantic"
  source "The rest of the Atlantic: complement of article 6 of the North Atlantic Treaty"

region mediterranean-sea "Mediterranean Sea"
  includes adriatic-sea, aegean-sea
  alias "Mediterranean"

region adriatic-sea "Adriatic Sea"
  alias "Adriatic"

region aegean-sea "Aegean Sea"
  alias "Aegean", "Archipelago (Aegean)"

region black-sea "Black Sea"
  includes sea-of-azov

region sea-of-azov "Sea of Azov"

region baltic-sea "Baltic Sea"
  alias "Baltic"

region indian-ocean "Indian Ocean"
  includes red-sea, persian-gulf

region red-sea "Red Sea"

region persian-gulf "Persian Gulf"
  alias "Arabian Gulf", "The Gulf"

region pacific-ocean "Pacific Ocean"
  includes east-china-sea, yellow-sea, sea-of-japan
  disputed south-china-sea because "geographers count it among the marginal seas of the Pacific; parties to treaties that name the Pacific have differed or kept silent"
  alias "Pacific", "Pacific area"

region south-china-sea "South China Sea"

region east-china-sea "East China Sea"

region yellow-sea "Yellow Sea"
  alias "West Sea"

region sea-of-japan "Sea of Japan"
  alias "East Sea"

region arctic-ocean "Arctic Ocean"

# ---- areas that treaties define ----------------------------------------------------------------------------------

region islands-north-of-cancer "Islands under the parties' jurisdiction in the North Atlantic area north of the Tropic of Cancer"
  includes azores, madeira, bermuda, faroe, channel-islands, isle-of-man, saint-pierre-and-miquelon, greenland, jan-mayen
  includes canary-islands from 1982-05-30
  disputed svalbard because "under Norwegian sovereignty, but north of the Atlantic proper"
  source "North Atlantic Treaty, 1949-04-04, article 6"
  note "The Canary Islands from the accession of Spain."
