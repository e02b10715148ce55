treaty italy-turkey-1928 "Treaty of Neutrality, Conciliation and Judicial Settlement between Italy and Turkey"
  about "Neutrality if a third power attacks one despite its peaceful attitude; no agreements directed against the other."
  parties Italy, Turkey
  signed 1928-05-30
  in force 1929-04-29 (doubtful) "exchange of ratifications"
  ended 1935-11-18 (doubtful) by lapse "sanctions of the League against Italy; coded end"
  term 5 years
  renew 5 years
  source "League of Nations Treaty Series 95, p. 183"
  language "French"
  atop 2220
  basis text

  article 1
    text "Neither enters into a political or economic agreement or combination directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 2
    text "If one is attacked by one or several third powers despite its peaceful attitude, the other observes neutrality for the whole conflict."
    clause neutrality
      when either party is attacked by a non-party
      provided "its attitude was peaceful"
      then the other party shall remain neutral while that war lasts
