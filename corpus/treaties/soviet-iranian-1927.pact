treaty soviet-iranian-1927 "Treaty of Guarantee and Neutrality between Persia and the USSR"
  about "No aggression and no armed forces on the other's territory; neutrality on attack by third powers; no hostile alliances or boycotts."
  parties Iran, USSR
  signed 1927-10-01
  in force 1928-01-31 (doubtful) "exchange of ratifications in Tehran"
  ended 1941-08-25 (doubtful) by abrogation "Soviet and British entry; the treaty of 1942 took its place; coded end"
  term 3 years
  renew 1 year unless denounced 6 months before
  source "League of Nations Treaty Series 112, p. 275"
  language "Persian, Russian and French"
  atop 2195
  basis text

  article 1
    text "The treaty of 1921 remains the basis of their relations."
    note "No clause."

  article 2
    text "Each refrains from aggression against the other and from bringing its armed forces into the other's territory; if a third power attacks one, the other remains neutral."
    clause non-aggression
      then each party shall not attack the other party
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall remain neutral while that war lasts

  article 3
    text "Neither takes part, in fact or by agreement, in political alliances or agreements, or in economic boycotts, directed against the other's safety, integrity, independence or sovereignty."
    clause no-blocs
      then each party shall not join an alliance against the other party
