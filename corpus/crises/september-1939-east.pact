# September 1939 in the east: the Soviet entry, public text against secret protocol.

scenario september-1939-east "September 1939: the Soviet entry into Poland"
  about "On 17 September 1939 the Soviet Union sent its army into eastern Poland. The Anglo-Polish agreement speaks of an attack by a European power, and a reader of the published text would have counted the Soviet Union as one. The secret protocol, published in 1945, says that Germany alone is meant and that in any other case the two consult."
  about "The French-Polish protocol of 4 September names no adversary, and the alliance of Romania with Poland was made against the east before all. Both are bound by their texts; neither acted. The Soviet note said that the Polish state had ceased to exist: this is told as a claim."
  source "Nazi-Soviet Relations 1939-1941 (1948); Documents on British Foreign Policy" (doubtful)
  record corpus
  uses anglo-polish-1939, franco-polish-1921, franco-polish-1925, franco-polish-1939, poland-romania-1921, poland-ussr-1932
  uses german-soviet-1939, league-covenant-1919

  event s1 1939-09-17 USSR invades Poland
    war second-world-war
    place Poland
    object territory
    provoked no
    text "At dawn the Red Army crosses the border along its whole length."
    source "Soviet note to the Polish ambassador of 17 September 1939: Nazi-Soviet Relations, p. 96" (doubtful)
  claim s1k 1939-09-17 USSR says Poland ceases to exist
    denied by Poland
    note "The note says that the Polish state and its government have in fact ceased to exist and that the treaties with Poland are therefore without force."
    source "Soviet note of 17 September 1939"
  event s2 1939-09-18 United-Kingdom states "that the attack made upon Poland by the Soviet Government cannot be justified by the arguments put forward"
    war second-world-war
    text "Britain protests. The House of Commons is told in October that the agreement was to apply to the case of Germany only."
    source "Statement of 18 September 1939; House of Commons, 19 October 1939" (doubtful)

  # The Soviet promise not to attack, in force until that day.
  expect at s1 poland-ussr-1932/1/non-aggression for USSR toward Poland: met, breached
  expect at s1 league-covenant-1919/10/respect for USSR toward Poland: met, breached
  # Britain, as the text was known to the world: met on its face. With the protocol: no duty to fight, only to consult.
  expect at s1 known by 1939-09-17 anglo-polish-1939/1/aggression for United-Kingdom: met, due, against USSR
  expect at s1 anglo-polish-1939/1/aggression for United-Kingdom: not met, failing adversary
  expect at s1 anglo-polish-1939/1b/consult for United-Kingdom: met, due
  # France: the pact of 1925 names Germany, that of 4 September 1939 nobody.
  expect at s1 franco-polish-1925/1/aid for France: not met, failing adversary
  expect at s1 franco-polish-1939/1/aid for France: met, due, against USSR
  expect at s1 franco-polish-1921/m2/soviet for France: met, due
  expect at s1 franco-polish-1921/m1/germany for France: not met, failing adversary
  # Romania: the case its alliance was made for.
  expect at s1 poland-romania-1921/2/aid for Romania: met, due, against USSR
  # Germany owes Poland nothing and is kept from nothing: the protocol of August holds no duty.
  expect at s1 german-soviet-1939/2/neutrality for Germany: not met
