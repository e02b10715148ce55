treaty salonika-1938 "Salonika Agreement between the Balkan Entente and Bulgaria"
  about "Bulgaria and the four states of the Balkan Entente abstain from force; the arms clauses of Neuilly are waived."
  parties Bulgaria, Greece, Romania, Turkey, Yugoslavia
  signed 1938-07-31
  in force on signature
  ended 1941-03-01 (doubtful) by abrogation "Bulgaria joined the Tripartite Pact"
  source "League of Nations Treaty Series 196, p. 371"
  language "French"
  atop 2425
  atop-differs yrexit because "ATOP ends it on 1940-06-18, before any party used force; the text has no term"
  basis text

  article 1
    text "The states undertake to abstain in their relations with one another from any resort to force."
    quote "abstain in their relations with one another from any resort to force"
    clause non-aggression
      then each party shall not use force against each other party
