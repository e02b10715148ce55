treaty russia-turkmenistan-2002 "Treaty of Friendship and Co-operation between Russia and Turkmenistan"
  about "Replaces the treaty of 1992; consultation and non-aggression, with respect for Turkmenistan's neutrality."
  parties Russia, Turkmenistan
  signed 2002-04-23
  in force 2002-04-23..2004-12-31 (doubtful) "date not verified"
  term 10 years
  renew 10 years
  source "Treaty of Moscow, 23 April 2002 (doubtful)"
  atop 5000
  basis coding "atop 4.01; the text was not at hand"
  replaces russia-turkmenistan-1992

  article consultation
    note "The coding records consultation, non-aggression and no opposing alliance."
    clause consult
      when either party is threatened by any state
      then each party shall consult
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party
