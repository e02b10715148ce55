# Two suppositions about Europe: inside the alliances, and between them.

scenario estonia-supposed "Russia invades Estonia, supposed for 1 July 2026"
  about "A supposition, no forecast. Estonia is a party to the North Atlantic Treaty and a member of the European Union. Article 5 of the"
        " one binds to such action as each deems necessary; article 42(7) of the other to aid by all means in their power, without"
        " prejudice to the policy of certain members and to the alliance."
  record none

  suppose q1 2026-07-01 Russia invades Estonia

  expect at q1 nato-1949/5/all-for-one for United-States: met, strict due, broad due, practice active
  expect at q1 nato-1949/5/all-for-one for Latvia: met
  expect at q1 nato-1949/5/all-for-one for Finland: met
  expect at q1 nato-1949/5/all-for-one for Turkey: met
  expect at q1 teu-42-7/42-7/aid for Germany: met
  expect at q1 teu-42-7/42-7/aid for Ireland: met
  expect at q1 teu-42-7/42-7/aid for United-Kingdom: not in force
  expect at q1 jef-2014 for United-Kingdom: no clause of this kind
  expect at q1 csto-1992/4/all-for-one for Belarus: not met, failing subject
  expect at q1 russia-belarus-guarantees-2024/armed-attack/all-for-one for Belarus: not met
  expect at q1 un-charter/2/no-force for Russia: met, breached

scenario moldova-supposed "Russia attacks Moldova, supposed for 1 July 2026"
  about "A supposition. Moldova's constitution proclaims permanent neutrality, which no state guarantees. Moldova and Russia are both members"
        " of the Commonwealth of Independent States, whose Charter forbids force among members and consults on threats from outside."
  record none

  suppose q1 2026-07-01 Russia attacks Moldova

  expect at q1 moldova-neutrality-1994 for Moldova: no clause of this kind
  expect at q1 cis-charter-1993/3/non-aggression for Russia: met, breached
  expect at q1 cis-charter-1993/12/consult for Kazakhstan: not met, failing adversary
  expect at q1 nato-1949/5/all-for-one for Romania: not met, failing subject
  expect at q1 teu-42-7/42-7/aid for Romania: not met, failing subject
  expect at q1 obligations of Romania toward Moldova: none
  expect at q1 obligations of Ukraine toward Moldova: none
  expect cascade from q1: none
