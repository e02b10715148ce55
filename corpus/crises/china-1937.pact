# China 1937: a pact of non-aggression, a conference, and the League's last invitation.

scenario china-1937 "Japan and China, July 1937 to September 1938"
  about "Fighting began near Peking on 7 July 1937 and at Shanghai on 13 August. On 21 August China and the Soviet Union made a treaty of"
        " non-aggression: neither helps a third state that attacks the other. The parties to the Nine-Power Treaty met at Brussels in"
        " November, as article 7 foresees. Japan had left the League in 1935; a year into the war the Council invited it under article"
        " 17, and it refused, whereupon the members owed what article 16 lays down. None of these texts called anyone to arms."
  source "League of Nations Official Journal 1937, special supplement 169 and 177, and 1938, p. 878" (doubtful)
  war china "Second war of Japan and China"
  record none

  event e1 1937-07-28 Japan attacks China
    place China
    object territory
    note "General attack about Peking, after shots at the Marco Polo Bridge on 07-07, of which nobody knows who fired first."
  claim k1 1937-07-08 Japan says China attacks forces of Japan
    denied by China
  event e2 1937-08-13 Japan attacks China
    place China
    object territory
    note "Shanghai."
  event e3 1937-08-21 China, USSR sign sino-soviet-1937
  event e4 1937-08-25 Japan blockades China
    place China
    note "The coast south of the Yangtze; extended on 09-05."
  event e5 1937-11-03 United-States, United-Kingdom, France, Italy, Belgium, Netherlands, Portugal, China consult
    note "Conference of Brussels under the Nine-Power Treaty; Japan stays away."
  event e6 1937-12-13 Japan attacks China
    place China
    object territory
    note "Fall of Nanking."
  event e7 1938-09-22 Japan refuses the demand of group "Council of the League of Nations"
    text "to accept the obligations of membership for the dispute"
    note "Invitation under article 17 of 09-19."

  expect at e1 nine-power-1922/1/respect for Japan: met, breached
  expect at e1 kellogg-briand-1928/1/renunciation for Japan: met, breached
  expect at e1 nine-power-1922/7/consult for United-States: met, due
  expect at e5 nine-power-1922/7/consult for United-States: met, fulfilled, 98 days after arising
  # Before 21 August no treaty of the Soviet Union; after it, no help to Japan.
  expect at e2 sino-soviet-1937/2/neutrality for USSR: not in force
  expect at e4 sino-soviet-1937/2/neutrality for USSR: met, active
  expect at e1 obligations of USSR toward China: none
  # Germany's pact with Japan looks at the Comintern.
  expect at e1 obligations of Germany toward Japan: none
  expect at e6 league-covenant-1919/17/outsider for United-Kingdom: not met, failing demand
  expect at e7 league-covenant-1919/17/outsider for United-Kingdom: met
