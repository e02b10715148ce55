treaty romania-turkey-1991 "Treaty of Friendship, Good-Neighbourliness and Co-operation between Romania and Turkey"
  about "Consultation, no force, and no help for an attacker of the other."
  parties Romania, Turkey
  signed 1991-09-19
  in force 1991-09-19..1993-12-31 (doubtful) "date not verified"
  term 20 years
  renew 5 years
  source "Treaty of Bucharest, 19 September 1991 (doubtful)"
  atop 4065
  basis coding "atop 4.01; the text was not at hand"

  article neutrality
    note "The coding records conditional neutrality, non-aggression and consultation."
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary
    clause non-aggression
      then each party shall not attack the other party
    clause consult
      when either party is threatened by any state
      then each party shall consult
