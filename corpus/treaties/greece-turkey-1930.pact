treaty greece-turkey-1930 "Treaty of Friendship, Neutrality, Conciliation and Arbitration between Greece and Turkey"
  about "Neutrality if a third power attacks one despite its peaceful attitude; no agreements directed against the other."
  parties Greece, Turkey
  signed 1930-10-30
  in force 1931-10-05 "exchange of ratifications in Athens"
  ended 1941-04-23 (doubtful) by defeat "capitulation of the Greek army; coded end"
  term 5 years
  renew 5 years
  source "League of Nations Treaty Series 125, p. 9"
  language "French"
  atop 2275
  atop-differs consul because "phase 2 (1938) has them examine the situation again if war comes"
  atop-differs length because "ten years is the term of the treaty of 1938, the second phase; the file has the five of 1930"
  atop-differs neuconpr because "article 1 of the treaty of 1938 speaks of an act of hostility without provocation"
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

  version 2 from 1938-04-27 (doubtful) "Additional Treaty of 27 April 1938; the date of entry into force is not certain"
  article additional-1
    text "If one suffers unprovoked aggression by one or more powers, the other safeguards its neutrality by opposing, if need be by arms, the use of its territory for passage of troops or arms of those powers."
    clause passage
      when either party is attacked by a non-party without provocation
      then the other party shall remain neutral while that war lasts
      then the other party shall not assist that adversary
  article additional-2
    text "If one is the object of hostile acts by one or more third powers, the other makes every effort to remedy the situation; if war comes about they examine the situation again."
    clause good-offices
      when either party is attacked or is threatened by a non-party
      then each party shall consult
  article additional-3
    text "The parties undertake not to allow on their territory organisations that aim to disturb the peace of the other."
    clause no-subversion
      then each party shall do "suppress organisations that aim to disturb the peace of the other"
