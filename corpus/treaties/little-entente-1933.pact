treaty little-entente-1933 "Pact of Organisation of the Little Entente"
  about "A permanent council directs a common policy; new political treaties need the consent of all three."
  parties Czechoslovakia, Romania, Yugoslavia
  signed 1933-02-16
  in force 1933-05-30 "exchange of ratifications in Prague"
  ended 1939-03-15 by extinction "occupation of Bohemia and Moravia"
  term indefinite
  source "League of Nations Treaty Series 139, p. 233"
  language "French"
  atop 2302
  basis text
  organ permanent-council "Permanent Council of the States of the Little Entente"

  article 1
    text "A Permanent Council of the three foreign ministers is the directing organ of the common policy; its decisions are unanimous."
    clause common-policy
      then each party shall consult

  article 6
    text "Every political treaty of one state, every act that changes its political situation toward an outside state, and every economic agreement with important political consequences needs the unanimous consent of the Council."
    clause no-treaty-without-consent
      then each party shall not do "conclude a political treaty without the unanimous consent of the Council"

  article 11
    text "The alliance conventions of the three states are renewed for an indefinite time."
    note "The aid clauses stand in those conventions: czechoslovak-yugoslav-1920, czechoslovak-romanian-1921, romanian-yugoslav-1921."
