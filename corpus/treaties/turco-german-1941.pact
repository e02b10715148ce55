treaty turco-german-1941 "Treaty of Friendship between Germany and Turkey"
  about "Respect for each other's territory, no measures against the other, friendly contact; earlier engagements are kept."
  parties Germany, Turkey
  signed 1941-06-18
  in force on signature
  ended 1945-02-23 (doubtful) by abrogation "Turkish declaration of war; relations were broken off on 1944-08-02"
  term 10 years
  source "Avalon Project (doubtful); Reichsgesetzblatt 1941 II (doubtful)"
  language "German and Turkish"
  atop 2530
  atop-differs yrexit because "ATOP takes the German surrender"
  atop-differs consul because "article 2 is a promise of contact; ATOP counts consultation in a crisis only"
  basis text

  article 1
    text "Subject to their present engagements, the parties respect the integrity and inviolability of each other's territory and take no measures, direct or indirect, against each other."
    clause respect
      then each party shall respect the integrity of the other party
      then each party shall not attack the other party

  article 2
    text "They keep friendly contact on all questions of common interest to reach understanding on their treatment."
    clause contact
      then each party shall consult
