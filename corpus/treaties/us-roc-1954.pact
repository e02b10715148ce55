treaty us-roc-1954 "Mutual Defense Treaty between the United States and the Republic of China"
  about "Each acts to meet the common danger if Taiwan and the Pescadores, or United States islands in the West Pacific, are attacked."
  parties United-States, Taiwan
  signed 1954-12-02
  in force 1955-03-03
  ended 1979-12-31 by denunciation "notice of the United States of 1978-12-23; end on 1980-01-01, one year after it took effect"
  term indefinite
  denounce on 1 year notice
  source "UNTS 248, I-3496"
  language "English and Chinese"
  basis text
  atop 3270
  atop-differs consul because "article 4 promises consultation from time to time on carrying out the treaty"
  atop-differs endyr because "the treaty ended with the last day of 1979; ATOP has the next day"

  region west-pacific-area "The territories of article 6"
    includes taiwan-and-pescadores, guam, wake-island, northern-mariana-islands
    includes okinawa until 1972-05-14
    excludes kinmen-and-matsu
    note "Article 6 lets the parties add other territories by agreement; the resolution of Congress of 1955-01-29 left the offshore islands to the President."

  article 1
    text "The parties undertake to settle international disputes by peaceful means and to refrain from the threat or use of force in any manner inconsistent with the purposes of the United Nations."
    clause non-aggression
      then each party shall not attack the other party
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 4
    text "The parties consult from time to time on carrying out the treaty."
    clause consult
      then each party shall consult

  article 5
    text "Each party recognises that an armed attack in the West Pacific area on the territories of either would endanger its own peace and safety, and declares that it would act to meet the common danger by its constitutional processes."
    clause common-danger
      when either party is attacked by any state in west-pacific-area
      then the other party shall act to meet the common danger in accordance with its constitutional processes
    clause report
      when common-danger is met
      then each party shall report to the Security Council at once

  article 6
    text "For articles 2 and 5 the territories are Taiwan and the Pescadores, and the island territories in the West Pacific under the jurisdiction of the United States; others may be added by agreement."

  article 7
    text "The Republic of China grants and the United States accepts the right to station such forces in and about Taiwan and the Pescadores as their defence requires, as determined by agreement."
    clause stationing
      then United-States may station forces

  protocol "Exchange of notes of 1954-12-10" from 1955-03-03
    text "The use of force from the areas concerned by either party is a matter of joint agreement, except action of an emergency character that is clearly an exercise of self-defence."
