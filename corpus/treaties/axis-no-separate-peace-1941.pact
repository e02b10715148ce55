treaty axis-no-separate-peace-1941 "German-Italian-Japanese Agreement on the Common Conduct of the War"
  about "Common war against the United States and the United Kingdom to the end; no armistice or peace with either except by full agreement."
  parties Germany, Japan
  party Italy until 1943-09-08 (doubtful) by defeat
  signed 1941-12-11
  in force on signature
  ended 1945-05-08 (doubtful) by defeat "Italy left by the armistice announced on 1943-09-08"
  term 105 months
  source "Avalon Project (doubtful); Reichsgesetzblatt 1942 II (doubtful)"
  language "German, Italian and Japanese"
  atop 2540
  atop-differs consul because "no duty to consult in a crisis stands in the text read"
  atop-differs yrexit because "the German surrender took effect on 8 May 1945"
  basis text
  note "To last as long as the Tripartite Pact, that is to 1950-09-27."

  article 1
    text "The three jointly wage the war forced on them by the United States and the United Kingdom, with all means at their disposal, to a victorious end."
    clause common-war
      provided present conflict second-world-war
      then each party shall fight alongside each other party against United-States or United-Kingdom by all means at its disposal

  article 2
    text "They conclude neither armistice nor peace with the United States or the United Kingdom without full mutual agreement."
    clause no-separate-peace
      provided present conflict second-world-war
      then each party shall not make separate peace against United-States or United-Kingdom
      then each party shall not make separate armistice against United-States or United-Kingdom

  article 3
    text "After victory they cooperate closely to bring about a just new order in the sense of the Tripartite Pact."
    note "No clause."
