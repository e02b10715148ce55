treaty turkey-iran-1926 "Treaty of Friendship and Security between Persia and Turkey"
  about "No aggression, neutrality if a third power acts against the other, no hostile alliance; from 1928 consultation on threats."
  parties Iran, Turkey
  signed 1926-04-22
  in force on signature
  ended 1937-07-08 (doubtful) by replacement "treaty of Saadabad; coded end"
  term 5 years
  renew 1 year unless denounced 6 months before
  source "League of Nations Treaty Series 106, p. 261, No. 2449"
  language "Persian, Turkish and French"
  atop 2155
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"
  basis text

  article 2
    text "If one or several third powers take military action against one party, the other observes neutrality."
    note "The division of articles 2 to 4 is from memory (doubtful)."
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall remain neutral while that war lasts

  article 3
    text "Neither commits aggression against the other nor takes part in an alliance or agreement, political, economic or military, directed against its security."
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party

  version 2 from 1928-06-15 (doubtful) "Protocol of 15 June 1928"
  article 4
    text "If one is the object of hostile acts of a third power the other does its best to improve the situation, and if war comes about the two consult in a spirit of friendship on a course that meets their common interests."
    clause consult
      when either party is attacked or is threatened by a non-party
      then each party shall consult
