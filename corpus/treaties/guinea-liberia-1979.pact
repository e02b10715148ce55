treaty guinea-liberia-1979 "Non-Aggression and Mutual Defence Pact between Guinea and Liberia"
  about "No attack on each other, and aid against attack."
  parties Guinea, Liberia
  signed 1979-01-23
  in force 1979-01-23..1980-01
  ended 1986-11-20 (doubtful) by replacement
  source "Keesing's Contemporary Archives 1979; Gibler, under the date; text not seen"
  basis coding "atop 4.01"
  atop 3843

  article pact
    text "Neither attacks the other; each helps the other if it is attacked."
    clause non-aggression
      then each party shall not attack the other party
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily
