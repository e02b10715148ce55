treaty kazakhstan-kyrgyzstan-2024 "Treaty on the Deepening and Expansion of Allied Relations between Kazakhstan and Kyrgyzstan"
  about "Consultation at once under threat of armed attack; no hostile blocs and no use of territory against the other."
  parties Kazakhstan, Kyrgyzstan
  signed 2024-04-19
  in force 2025 (doubtful) "ratified by Kyrgyzstan in November 2024 and by Kazakhstan on 2025-07-21"
  source "Treaty of Astana, 19 April 2024 (Kazakhstan, law 216-VIII of 21 July 2025)"
  language "Kazakh, Kyrgyz and Russian"
  basis text
  note "Builds on the treaties of 1997 and 2003. Articles are named here by subject; their numbers were not verified."

  article consultation
    text "If a situation arises that represents a threat of armed attack by third states, the parties consult at once, bilaterally and in the organisations to which they belong, to take measures for its peaceful settlement."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once

  article blocs
    text "The parties take part in no blocs or alliances and no actions directed against the other, and do not let their territory, communications or infrastructure be used for aggression against it."
    clause no-blocs
      then each party shall not join an alliance against the other party
    clause non-aggression
      then each party shall not attack the other party
    clause no-harbouring
      then each party shall not do "let its territory or infrastructure be used for aggression against the other party"
