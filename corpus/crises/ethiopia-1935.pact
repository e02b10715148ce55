# Ethiopia 1935: the one time that article 16 of the Covenant was applied.

scenario ethiopia-1935 "Italy and Ethiopia, October 1935"
  about "Italy invaded Ethiopia on 3 October 1935. Both were members of the League; a treaty of 1928 promised peace and arbitration"
        " between them. On 7 October a committee of the Council reported, and its members agreed, that Italy had gone to war in"
        " disregard of article 12 of the Covenant: with that the fact was found on which article 16 turns, and members owed economic"
        " sanctions. Armed help was only recommended by no one. Sanctions began in November and ended in July 1936."
  source "Report of the Council Committee, 1935-10-07, League of Nations Official Journal, November 1935, p. 1223"
  war ethiopia "Italian invasion of Ethiopia"
  record none
  fact "that adversary resorted to war in disregard of articles 12, 13 or 15" from 1935-10-07

  claim k1 1934-12-05 Italy says Ethiopia attacks forces of Italy
    denied by Ethiopia
    note "Walwal. Arbitrators held on 1935-09-03 that neither state was to blame."
  event e1 1935-10-03 Italy invades Ethiopia
    place Ethiopia
    object territory
    provoked no
    note "Without a declaration of war."
  event e2 1935-10-07 group "Council of the League of Nations" decides "that Italy has resorted to war in disregard of article 12"
  event e3 1935-10-11 group "Assembly of the League of Nations" decides "to coordinate the measures of article 16"
    note "Fifty members agree; Austria, Hungary and Albania stand aside. Oil and the Suez Canal stay open."
  event e4 1936-05-05 Italy occupies Ethiopia
    place Ethiopia
    object territory
    note "Addis Ababa falls; the annexation is proclaimed on 05-09. The sanctions end on 07-15."

  expect at e1 italy-ethiopia-1928/1/peace for Italy: met, breached
  expect at e1 italy-ethiopia-1928/2/independence for Italy: met, breached
  expect at e1 kellogg-briand-1928/1/renunciation for Italy: met, breached
  expect at e1 league-covenant-1919/10/respect for Italy: met, breached
  # Before the finding the fact is open; with it article 16 binds every member.
  expect at e1 league-covenant-1919/16/sanctions for United-Kingdom: undetermined
  expect at e2 league-covenant-1919/16/sanctions for United-Kingdom: met
  expect at e2 league-covenant-1919/16/sanctions for France: met
  expect at e2 league-covenant-1919/16/passage for France: met
  # The United States was no member; and nobody owed armed help.
  expect at e2 league-covenant-1919/16/sanctions for United-States: not in force
  expect at e2 obligations of United-Kingdom toward Ethiopia: none
  expect at e1 stresa-1935/1/austria for United-Kingdom: not met
