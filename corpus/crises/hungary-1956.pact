# Hungary 1956: the attacker is a member of the alliance that promises help.

scenario hungary-1956 "Hungary, October and November 1956"
  about "A rising in Budapest on 23 October 1956 brought a new government under Imre Nagy. Soviet troops, already in the country,"
        " fought in the capital from 24 October, drew back at the end of the month, and attacked again on 4 November. Hungary"
        " and the Soviet Union were both parties to the Warsaw Treaty of 1955, whose article 4 promises help to a member"
        " attacked in Europe, and whose articles 1 and 8 forbid force and interference among the members. The replay shows why"
        " article 4 called nobody to help Hungary, and which promises were broken instead."
  source "Report of the Special Committee on the Problem of Hungary, A/3592 (1957)"
  source "General Assembly resolution 1004 (ES-II), 1956-11-04"
  war hungary "Soviet intervention in Hungary"
  record none

  event e1 1956-10-23 Hungary is in unrest
    note "A demonstration in Budapest becomes a rising; shots are fired at the radio building in the evening."
  event e2 1956-10-24 USSR attacks Hungary
    place Hungary
    object territory
    note "Soviet armour enters Budapest in the early hours."
  claim k1 1956-10-24 USSR says Hungary requests help of USSR
    denied by Hungary
    note "A letter of request was signed days later and dated back; the Special Committee found no proof of a timely request."
  event e3 1956-10-30 USSR states "that it is ready to negotiate the withdrawal of its troops"
    note "Declaration of the Soviet government on relations with socialist states; troops leave Budapest."
  event e4 1956-11-01 Hungary denounces warsaw-pact-1955
    note "New Soviet troops enter; Nagy declares withdrawal from the treaty. The treaty sets a term of twenty years and foresees"
         " no earlier withdrawal; the act and its effect were contested, and by either view the attacker was a member."
  event e5 1956-11-01 Hungary declares neutrality
  event e6 1956-11-01 Hungary requests help of United-States, United-Kingdom, France
    note "Telegram to the Secretary-General, asking the great powers to help defend the neutrality."
  event e7 1956-11-04 USSR invades Hungary
    place Hungary
    object territory
    note "At dawn, with a force of some seventeen divisions. Nagy announces the attack on the radio."
  claim k2 1956-11-04 USSR says Hungary requests help of USSR
    denied by Hungary
    note "By a government of Kadar formed that day; denied by that of Nagy, which was still in office in the morning."

  expect at e1 warsaw-pact-1955/4/aid for Poland: not met
  # Article 4 protects parties against outsiders; the Soviet Union is inside.
  expect at e2 warsaw-pact-1955/4/aid for Poland: not met, failing adversary
  expect at e7 warsaw-pact-1955/4/aid for Poland: not met, failing adversary
  expect at e7 warsaw-pact-1955/4/aid for Romania: not met, failing adversary
  expect at e7 warsaw-pact-1955/1/non-aggression for USSR: met, breached
  expect at e7 warsaw-pact-1955/8/non-interference for USSR: met, breached
  # The bilateral treaty looks at Germany only; its promise to respect independence was for both.
  expect at e7 ussr-hungary-1948/2/aid for USSR: not met
  expect at e7 ussr-hungary-1948/5/respect for USSR: met, breached
  expect at e7 un-charter/2/no-force for USSR: met, breached
  # The request of 1 November met no duty: no treaty of the powers asked had a clause for Hungary.
  expect at e7 nato-1949/5/all-for-one for United-States: not met, failing subject
  expect at e7 obligations of United-States toward Hungary: none
  expect at e7 obligations of United-Kingdom toward Hungary: none
