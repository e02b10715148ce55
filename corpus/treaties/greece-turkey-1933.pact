treaty greece-turkey-1933 "Pact of Cordial Friendship between Greece and Turkey"
  about "Mutual guarantee of the common frontier and prior consultation on questions of common interest."
  parties Greece, Turkey
  signed 1933-09-14
  in force unknown "ratification needed by the text"
  ended 1943-09-14 (doubtful) by expiry "ten years"
  term 10 years
  source "League of Nations Treaty Series 156, p. 165 (doubtful)"
  language "French"
  basis text

  article 1
    text "The two mutually guarantee the inviolability of their common frontiers."
    clause frontier
      then each party shall respect the integrity of the other party
    clause guarantee
      when either party is attacked by any state in thrace-frontier
      then the other party shall assist it

  article 2
    text "In all international questions that concern them prior consultation is useful for the general direction of their policy."
    clause consult
      then each party shall consult
