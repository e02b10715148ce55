treaty iberian-1939 "Treaty of Friendship and Non-Aggression between Spain and Portugal (Iberian Pact)"
  about "Respect for frontiers, no aggression, no help or territory for an aggressor, no hostile alliances; from 1940 consultation on security."
  parties Spain, Portugal
  signed 1939-03-17
  in force 1939-03-25..31 (doubtful) "exchange of ratifications"
  ended 1978-05-05 (doubtful) by replacement "treaty of friendship and cooperation of 22 November 1977"
  term 10 years
  source "League of Nations Treaty Series (doubtful); British and Foreign State Papers 143, p. 673 (doubtful)"
  language "Spanish and Portuguese"
  atop 2435
  atop-differs yrexit because "ATOP takes the signature of the new treaty (1977-11-22)"
  atop-differs phase because "phase 2 is the additional protocol of 1940-07-29, which is not encoded"
  basis text

  article 1
    text "The parties undertake to respect absolutely each other's frontiers and territories and to commit no act of aggression or invasion against each other."
    clause non-aggression
      then each party shall not attack the other party
      then each party shall respect the integrity of the other party

  article 2
    text "Neither gives help or assistance to a possible aggressor against the other, nor lets its territory be used for an attack on it by land, sea or air."
    clause no-aid
      when either party is attacked by a non-party
      then the other party shall not assist that adversary

  article 3
    text "Neither enters into a pact or alliance directed against the other, its independence, integrity or frontiers."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 4
    text "Pacts or treaties of alliance concluded later with third states will safeguard the undertakings of this treaty; those already in force remain."
    note "Keeps the alliance of Portugal with the United Kingdom."

  protocol "Additional Protocol of 29 July 1940" from 1940-07-29
    text "The two governments concert with each other on the best means of safeguarding their mutual interests whenever facts can be foreseen that would endanger the inviolability of their metropolitan territories or the security or independence of either."
    article a1
      text "Concertation when the inviolability of the home territories, or the security or independence of either, may be endangered."
      clause consult
        when either party is threatened or is attacked by any state
        then each party shall consult
