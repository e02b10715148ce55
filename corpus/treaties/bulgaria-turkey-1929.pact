treaty bulgaria-turkey-1929 "Treaty of Neutrality, Conciliation, Judicial Settlement and Arbitration between Bulgaria and Turkey"
  about "Neutrality if a third power attacks one despite its peaceful attitude; no agreements directed against the other."
  parties Bulgaria, Turkey
  signed 1929-03-06
  in force 1929-12-03 (doubtful) "exchange of ratifications, counted back from its expiry"
  ended 1939-12-03 (doubtful) by expiry "ten years with one renewal"
  term 5 years
  renew 5 years
  source "League of Nations Treaty Series 114, p. 399 (doubtful)"
  language "French"
  atop 2245
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
