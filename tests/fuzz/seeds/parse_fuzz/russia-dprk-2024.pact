treaty russia-dprk-2024 "Comprehensive Strategic Partnership"
  parties Russia, DPRK
  signed 2024-06-19
  in force 2024-12-04 "exchange of ratifications"
  replaces russia-dprk-2000
  article 3
    clause threat
      when either party is threatened by any state
      provided at the request of either party
      then each party shall consult at once
      then each party shall agree "practical measures of assistance"
  article 4
    quote "comes under an armed attack by any state or several states and thus finds itself in a state of war"
    clause aid
      when either party is attacked by any state
      provided state of war results for it
      then the other party shall assist it militarily and otherwise by all means at once
           subject to un-charter/51 in accordance with the laws of both parties
      open issue counter-attack-counts
        strict no
        practice yes because "statements of April 2025 invoking article 4"
  article 5
    clause no-hostile-pacts
      then each party shall not join an alliance against the other party
