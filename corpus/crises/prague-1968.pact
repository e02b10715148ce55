# Czechoslovakia 1968: attacked by its allies; what the alliance says, and what the two-party treaties say.

scenario prague-1968 "Czechoslovakia, August 1968"
  about "In the night of 20 to 21 August 1968 troops of the Soviet Union, Poland, Hungary and Bulgaria entered Czechoslovakia,"
        " where a reform had gone on since January. All five were parties to the Warsaw Treaty, as were Romania, which took no"
        " part and condemned the entry, the German Democratic Republic, whose divisions stayed at the border, and Albania,"
        " which left the treaty over it. Article 4 of the treaty does not reach an attack from inside. But several two-party"
        " treaties promised Czechoslovakia help against any state, and the attackers were no parties to those."
  source "Security Council, 1441st to 1445th meetings, August 1968; draft resolution S/8761"
  source "Documents in Navratil (ed.), The Prague Spring 1968 (1998)"
  war prague "Entry of Warsaw Treaty troops into Czechoslovakia"
  record none

  event e1 1968-07-15 USSR, Poland, Hungary, Bulgaria, GDR threaten Czechoslovakia
    note "Letter from Warsaw: the course in Czechoslovakia is held to be the concern of all five."
  event e2 1968-08-16 Romania, Czechoslovakia sign czechoslovakia-romania-1968
    note "Ceausescu is in Prague to sign a treaty of mutual assistance, four days before the entry."
  event e3 1968-08-20T22:00 USSR, Poland, Hungary, Bulgaria invade Czechoslovakia
    place Czechoslovakia
    object territory
    note "About eleven in the evening local time. The Czechoslovak leadership orders no resistance and calls the entry contrary"
         " to international law."
  claim k1 1968-08-21 USSR says Czechoslovakia requests help of USSR
    denied by Czechoslovakia
    note "A letter signed by five members of the party leadership, made public in 1992; no organ of the state had asked."
  event e4 1968-08-21 Romania states "that the entry is a violation of the sovereignty of Czechoslovakia"
  event e5 1968-09-13 Albania denounces warsaw-pact-1955
    note "Albania had taken no part since 1961."

  # The Warsaw Treaty: an attack by members is outside article 4, and against articles 1 and 8.
  expect at e3 warsaw-pact-1955/4/aid for Romania: not met, failing adversary
  expect at e3 warsaw-pact-1955/4/aid for GDR: not met, failing adversary
  expect at e3 warsaw-pact-1955/4/aid for Albania: not met, failing adversary
  expect at e3 warsaw-pact-1955/1/non-aggression for USSR: met, breached
  expect at e3 warsaw-pact-1955/1/non-aggression for Bulgaria: met, breached
  expect at e3 warsaw-pact-1955/8/non-interference for USSR: met, breached
  expect at e3 warsaw-pact-1955/8/non-interference for Hungary: met, breached
  expect at e3 soviet-czechoslovak-1943/4/no-interference for USSR: met, breached
  expect at e3 soviet-czechoslovak-1943/3/aid for USSR: not met
  expect at e3 un-charter/2/no-force for Poland: met, breached
  # Two-party treaties against any state: literally they bind, for the attackers are no parties to them.
  expect at e3 gdr-czechoslovakia-1967/mutual-aid/aid for GDR: met
  expect at e3 czechoslovakia-romania-1968/mutual-aid/aid for Romania: undetermined,
               missing "czechoslovakia-romania-1968 is in force for Romania"
  # Outside the bloc.
  expect at e3 nato-1949/5/all-for-one for West-Germany: not met, failing subject
  expect at e3 obligations of United-States toward Czechoslovakia: none
  # Before the entry: a threat from inside is no threat in the sense of the clause on consultation.
  expect at e1 warsaw-pact-1955/3/consult for Romania: not met, failing adversary
