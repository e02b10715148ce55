# Finland 1939: a pact denounced two days before the attack, and a League that still expelled.

scenario winter-war-1939 "The Soviet Union and Finland, November and December 1939"
  about "The Soviet Union and Finland had a treaty of non-aggression since 1932, prolonged to the end of 1945, which the Soviet Union"
        " declared void on 28 November 1939 after shots at Mainila; it invaded on 30 November. Both were members of the League, which"
        " found on 14 December that the Soviet Union had put itself outside the Covenant. No state had promised Finland armed help;"
        " Germany had promised not to support a power that attacks the Soviet Union, and Estonia had lent bases against a European"
        " great power only."
  source "League of Nations Official Journal, November-December 1939, pp. 505 and 540" (doubtful)
  war winter "Winter War"
  record none
  fact "that adversary resorted to war in disregard of articles 12, 13 or 15" from 1939-12-14

  claim k1 1939-11-26 USSR says Finland attacks forces of USSR
    denied by Finland
    note "Shots at Mainila; Finland offered a joint inquiry. The finding of later research is that they were Soviet."
  event e1 1939-11-28 USSR denounces finland-ussr-1932
    note "The treaty knew no denunciation at once, save of a party that attacks a third state."
  event e2 1939-11-30 USSR invades Finland
    place Finland
    object territory
    provoked no
    note "Helsinki is bombed the same day."
  event e3 1939-12-14 group "Council of the League of Nations" decides "that the USSR has put itself outside the League"
    note "After a resolution of the Assembly. The last act of collective security of the League."
  event e4 1940-03-12 Finland makes peace with USSR

  # By its own date the pact had ended two days before; what it would have been is told.
  expect at e2 finland-ussr-1932/1/non-aggression for USSR: not in force, ended
  expect at e2 kellogg-briand-1928/1/renunciation for USSR: met, breached
  expect at e2 league-covenant-1919/10/respect for USSR: met, breached
  expect at e2 league-covenant-1919/16/sanctions for France: undetermined
  expect at e3 league-covenant-1919/16/sanctions for France: met
  expect at e2 obligations of Sweden toward Finland: none
  expect at e2 obligations of United-Kingdom toward Finland: none
  # The bases were lent against a great power of Europe that attacks; here their tenant attacked.
  expect at e2 estonia-ussr-1939/1/aid-to-ussr for Estonia: not met
  expect at e2 german-soviet-1939/2/neutrality for Germany: not met
