treaty nkomati-1984 "Accord of Nkomati on Non-Aggression between Mozambique and South Africa"
  about "No force, no help to armed groups acting against the other."
  parties Mozambique, South-Africa
  signed 1984-03-16
  in force on signature
  source "Gibler, International Military Alliances (text)"
  language "Portuguese and English"
  basis text
  atop 3955
  atop-differs endyr because "ATOP ends it in May 1994; no denunciation is known"
  atop-differs neutral because "article 3 forbids to lend the territory to anybody for violence against the other; no clause speaks of neutrality in a war or of help to an attacker"

  article 2
    text "The parties settle disputes peacefully and refrain from the threat or use of force against each other."
    clause non-aggression
      then each party shall not attack the other party
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 3
    text "Neither lets its territory, waters or air be used by another state, organisation or person for acts of violence or aggression against the other."
    clause no-bases
      then each party shall do "let no one use its territory for violence against the other"
