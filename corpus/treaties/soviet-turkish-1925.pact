treaty soviet-turkish-1925 "Treaty of Friendship and Neutrality between the USSR and Turkey"
  about "Neutrality if a third power takes military action against one; no aggression; no hostile alliance."
  parties USSR, Turkey
  signed 1925-12-17
  in force 1926-06-29 (doubtful)
  ended 1945-11-07 (doubtful) by denunciation "Soviet denunciation of 1945-03-19, with effect at the end of the term"
  term 3 years
  source "League of Nations Treaty Series 157, p. 353"
  language "French and Russian"
  atop 2145
  atop-differs yrexit because "ATOP takes the day of the note (1945-03-19); the treaty ran to its term on 1945-11-07"
  atop-differs length because "two years is the term of the prolongations; the file has the three of 1925"
  atop-differs phase because "phases 2 and 3 are the prolongations of 1929-12-17 and 1931, which the file notes"
  basis text
  note "Prolonged by protocols of 1929-12-17 (which adds a duty not to conclude political agreements with the other's neighbours without consent), 1931-10-30 and 1935-11-07 (to 1945-11-07)."

  article 1
    text "If a third power or several take military action against one party, the other observes neutrality."
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall remain neutral while that war lasts

  article 2
    text "Each refrains from any aggression against the other and takes no part in an alliance or agreement of a political, economic or military character, nor in a hostile act of third powers, directed against the other."
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party
