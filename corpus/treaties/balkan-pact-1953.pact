treaty balkan-pact-1953 "Treaty of Friendship and Collaboration between Greece, Turkey and Yugoslavia (Ankara)"
  about "Consultation on common interests and on common defence measures."
  parties Greece, Turkey, Yugoslavia
  signed 1953-02-28
  in force 1953-05-29 (doubtful)
  denounce on 1 year notice after 1958-05-29
  source "UNTS 167, I-2199"
  language "French"
  basis text
  atop 3230
  atop-differs endyr because "no denunciation of the treaty is known; ATOP ends both phases in 1964"
  atop-differs defense because "the row covers two phases; this belongs to the second, balkan-pact-1954"
  atop-differs seppeace because "the row covers two phases; this belongs to the second, balkan-pact-1954"
  atop-differs nonagg because "the row covers two phases; this belongs to the second, balkan-pact-1954"

  article 1
    text "The parties consult on all problems of common interest; their foreign ministers meet every year."
    clause consult
      then each party shall consult

  article 2
    text "The parties examine together the problems of their security, and concerted measures of defence in case of unprovoked aggression against them."
    clause defence-study
      then each party shall do "examine together concerted measures of defence against unprovoked aggression"

  article 5
    text "Each undertakes to settle disputes with the others peacefully and to refrain from interference."
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 6
    text "No party joins an alliance or action directed against another or harmful to its interests."
    clause no-blocs
      then each party shall not join an alliance against the other parties

  article 8
    text "The treaty does not affect the rights and duties of Greece and Turkey under the North Atlantic Treaty."
