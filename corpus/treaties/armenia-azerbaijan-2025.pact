treaty armenia-azerbaijan-2025 "Agreement on Establishment of Peace and Inter-State Relations between Armenia and Azerbaijan"
  about "Recognition of borders, no force, no third forces on the border and no use of territory against the other; initialled, not signed."
  parties Armenia, Azerbaijan
  signed 2025-08-08 (doubtful)
  in force never "initialled in Washington on 2025-08-08; not signed or ratified as far as known"
  source "Text published by the two foreign ministries, 11 August 2025"
  language "English"
  basis text
  note "The date is that of the initialling by the foreign ministers."

  article 3
    text "In their relations the parties refrain from the use of force or its threat, and let no third party use their territory for the use of force against the other."
    clause non-aggression
      then each party shall not use force against the other party
      then each party shall not threaten the other party
    clause no-harbouring
      then each party shall not do "let a third party use its territory for force against the other party"
    note "The number of the article was not verified."

  article 7
    text "The parties deploy no forces of any third party along their common border."
    clause no-third-forces
      then each party shall not do "deploy forces of a third party along the common border"
