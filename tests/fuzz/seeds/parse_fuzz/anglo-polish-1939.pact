treaty anglo-polish-1939 "Agreement of Mutual Assistance"
  parties United-Kingdom, Poland
  signed 1939-08-25
  in force on signature
  term 5 years
  source "Cmd 6144; LNTS 199" (doubtful)
  article 1
    clause aggression
      when either party is attacked by a state of european-powers
      then the other party shall assist it with all in its power at once
  article 2
    clause indirect
      when either party is threatened by a state of european-powers
      provided "it considers armed resistance vital and resists"          # self-judged by the victim
      then 1/aggression applies
  article 7
    clause no-separate-peace
      then each party shall not make separate peace while that war lasts
  protocol "Secret protocol" from 1939-08-25 secret until 1945
    define european-power = Germany for 1, 2
