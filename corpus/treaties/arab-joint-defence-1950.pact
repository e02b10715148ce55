treaty arab-joint-defence-1950 "Treaty of Joint Defence and Economic Co-operation between the States of the Arab League"
  about "Armed aggression against one is aggression against all; each comes to its aid at once by all available means."
  parties Egypt, Saudi-Arabia, Syria
  party Lebanon signed 1950-06-17 from 1952-08-22..1953-01-08 (doubtful)
  party Yemen-Arab-Republic signed 1950-06-17 from 1952-08-22..1953-10-26 (doubtful) until 1990-05-21 by merger
  party Iraq signed 1951-02-02 from 1952-08-22
  party Jordan signed 1952-02-16 from 1952-08-22
  party Morocco from 1961-06-13 (doubtful)
  party Kuwait from 1961-08-12 (doubtful)
  party Algeria from 1964-09-11 (doubtful)
  party Tunisia from 1964-09-11 (doubtful)
  party Libya from 1964-09-11 (doubtful)
  party Sudan from 1964-09-11 (doubtful)
  party Oman from 1971-09-29 (doubtful)
  party Bahrain from 1971-11-14 (doubtful)
  party Qatar from 1971-11-14 (doubtful)
  party South-Yemen from 1971-11-23 (doubtful) until 1990-05-21 by merger
  party United-Arab-Emirates from 1971-12-06 (doubtful)
  party Somalia from 1974-05-20 (doubtful)
  party Djibouti from 1977-09-04 (doubtful)
  party Yemen from 1990-05-22
  party Comoros from 1993-11-20 (doubtful)
  suspended Egypt from 1979-03-31 until 1989-05-22 "membership of the League suspended after the peace with Israel"
  suspended Syria from 2011-11-16 until 2023-05-07 "participation in meetings of the League suspended; effect on the treaty not stated"
  signed 1950-06-17
  in force 1952-08-22 (doubtful) "fifteen days after the fourth deposit (article 13)"
  denounce on 1 year notice after 1962-08-22
  source "Text: League of Arab States; Gibler; signatures 1950-06-17, 1951-02-02, 1952-02-16"
  language "Arabic"
  basis text
  atop 3205
  atop-differs endyr because "ATOP ends Egypt in 1979 and Syria in 2011; the decisions of the League suspended membership or participation"
  atop-differs nonagg because "article 1 promises peaceful settlement, not in words that none attacks another"
  atop-differs concoreq because "article 3 has them consult at the invitation of any of them"

  organ joint-defence-council "Joint Defence Council (two thirds bind all, article 6)"

  article 1
    text "The parties confirm that they settle all international disputes by peaceful means, among themselves and with other powers."
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 2
    text "Armed aggression against one or more parties or their forces is considered as directed against all; under the right of self-defence they come at once to its aid and take at once, singly and together, all available steps, including armed force; the Council of the League and the Security Council are told at once."
    quote "to be directed against them all"
    clause all-for-one
      when a party is attacked by any state including a party
      then each other party shall assist it at once with all means including armed force individually and in concert
           subject to un-charter/51
    clause report
      when all-for-one is met
      then each party shall report to the Security Council at once

  article 3
    text "At the request of any party they consult whenever the territory, independence or security of one is threatened; if war threatens they at once unify their plans and defensive measures."
    clause consult
      when a party is threatened by any state including a party
      provided at the request of any party
      then each party shall consult

  article 6
    text "A Joint Defence Council under the Council of the League sees to articles 2 to 5; what it decides by two thirds binds the parties."

  article 10
    text "Each party undertakes to conclude no agreement, and to act in no way, contrary to this treaty."
    clause no-conflicting
      then each party shall not join an alliance against the other parties

  article 11
    text "Nothing in the treaty affects the rights and duties of the parties under the UN Charter or the responsibility of the Security Council for peace and security."

  article 12
    text "After ten years a party may withdraw at the end of one year from its notice."
