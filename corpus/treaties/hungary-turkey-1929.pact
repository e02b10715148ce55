treaty hungary-turkey-1929 "Treaty of Neutrality, Conciliation and Arbitration between Hungary and Turkey"
  about "Neutrality if a third power attacks one despite its peaceful attitude; no agreements directed against the other."
  parties Hungary, Turkey
  signed 1929-01-05
  in force unknown "ratification needed by the text"
  ended 1945-01-20 (doubtful) by lapse "coded end"
  term 5 years
  renew 5 years
  source "League of Nations Treaty Series 100, p. 137 (doubtful)"
  language "French"
  atop 2235
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
