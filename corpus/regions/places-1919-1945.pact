# Places and sets of states used by the treaties signed 1919 to August 1945.

set european-powers-1939 "European powers of 1935 to 1945"
  members Albania until 1939-04-07
  members Andorra, Belgium, Bulgaria, Denmark, Finland, France, Germany, Greece, Hungary, Iceland, Ireland, Italy, Liechtenstein,
          Luxembourg, Monaco, Netherlands, Norway, Portugal, Romania, San-Marino, Spain, Sweden, Switzerland, Turkey,
          United-Kingdom, USSR, Yugoslavia
  members Austria until 1938-03-13
  members Czechoslovakia until 1939-03-15
  members Estonia, Latvia, Lithuania until 1940-06-17
  members Poland
  note "The treaties of the time speak of a European power or state without a list; this is the plain meaning."

set balkan-states "Balkan states of the 1930s"
  members Albania, Bulgaria, Greece, Romania, Turkey, Yugoslavia
  note "The Pact of Balkan Entente names no list; its frontiers are those of its four parties with Balkan states."

set american-republics-1940 "The twenty-one American republics of 1936 to 1948"
  members Argentina, Bolivia, Brazil, Chile, Colombia, Costa-Rica, Cuba, Dominican-Republic, Ecuador, El-Salvador, Guatemala,
          Haiti, Honduras, Mexico, Nicaragua, Panama, Paraguay, Peru, United-States, Uruguay, Venezuela

place danzig "Free City of Danzig"
  located in europe
  part of Germany from 1939-09-01 until 1945-03-30
  source "Treaty of Versailles, articles 100 to 108; under the protection of the League of Nations until 1939"

place eastern-frontier-of-poland "Eastern frontier of Poland of 1921"
  part of Poland from 1921-03-18 until 1939-09-17
  located in eastern-europe
  source "Treaty of Riga, 18 March 1921"

place eastern-frontier-of-romania "Eastern frontier of Romania on the Dniester"
  part of Romania from 1920-10-28 until 1940-06-28
  claimed by USSR
  located in eastern-europe
  source "Treaty of Paris on Bessarabia, 28 October 1920 (not in force); Soviet ultimatum of 26 June 1940"

place rhineland-zone "Demilitarised zone of the Rhineland"
  part of Germany
  located in western-europe
  source "Treaty of Versailles, articles 42 to 44"

place thrace-frontier "Common frontier of Greece and Turkey in Thrace"
  part of Greece
  located in balkans
  note "The frontier as fixed in 1923; counted with the Greek side for want of a two-state place."
