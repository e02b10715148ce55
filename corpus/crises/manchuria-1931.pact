# Manchuria 1931: three texts that forbid, and none that calls to arms.

scenario manchuria-1931 "Manchuria, September 1931"
  about "On 18 September 1931 Japanese troops seized Mukden after an explosion on their railway. China and Japan were members of the League"
        " and parties to the Nine-Power Treaty of 1922 and to the Pact of Paris. The Covenant makes members respect one another's"
        " territory, lets the Council advise, and lays sanctions on a member that goes to war in disregard of it: whether Japan did is"
        " the fact on which article 16 turns, and the Council never found it."
  source "Report of the Commission of Enquiry (Lytton report), League of Nations C.663.M.320.1932.VII"
  source "Resolution of the Assembly, 1933-02-24, League of Nations Official Journal, special supplement 112"
  war manchuria "Japanese operations in Manchuria"
  record none

  event e1 1931-09-18 Japan attacks China
    place manchuria
    object territory
    provoked no
    note "Mukden. The commission of the League held that the operations were no measures of legitimate self-defence."
  claim k1 1931-09-18 Japan says China attacks Japan
    denied by China
    note "The explosion on the South Manchuria Railway, which Japanese officers had laid themselves."
  event e2 1931-09-21 China requests help of group "League of Nations"
    note "Appeal under article 11 of the Covenant."
  event e3 1931-09-22 group "Council of the League of Nations" consults
    note "The Council meets, and asks both sides to withdraw."
  event e4 1932-01-07 United-States states "that it will recognise no situation brought about against the treaties" to Japan, China
    note "Note of Stimson, resting on the Nine-Power Treaty and the Pact of Paris."
  event e5 1933-02-24 group "Assembly of the League of Nations" decides "to adopt the report on the dispute, and not to recognise Manchukuo"
  event e6 1933-03-27 Japan denounces league-covenant-1919
    note "Notice of withdrawal, with effect two years later."

  expect at e1 league-covenant-1919/10/respect for Japan: met, breached
  expect at e1 kellogg-briand-1928/1/renunciation for Japan: met, breached
  expect at e1 nine-power-1922/1/respect for Japan: met, breached
  # What others owe: concern, consultation, and sanctions only if the Covenant was disregarded.
  expect at e1 league-covenant-1919/11/concern for United-Kingdom: met, active
  expect at e2 league-covenant-1919/11/concern for United-Kingdom: met, due
  expect at e3 league-covenant-1919/11/concern for United-Kingdom: met, fulfilled, 4 days after arising
  expect at e1 league-covenant-1919/16/sanctions for United-Kingdom: undetermined,
               missing "that adversary resorted to war in disregard of articles 12, 13 or 15"
  expect at e1 nine-power-1922/7/consult for United-States: met, due
  expect at e1 obligations of United-States toward China: none
  expect at e1 obligations of USSR toward China: none
