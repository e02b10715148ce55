treaty budapest-ukraine-1994 "Budapest Memorandum on security assurances (Ukraine)"
  about "Respect for Ukraine's independence and borders, no force against it, Security Council action only where nuclear weapons are used, and consultation; no promise of defence."
  parties Ukraine, Russia, United-Kingdom, United-States
  guaranteed state Ukraine
  signed 1994-12-05
  in force on signature
  source "UNTS 3007, I-52241; A/49/765"
  language "English, Russian and Ukrainian"
  basis text
  note "France and China gave separate statements of assurance; they are not parties."

  article 1
    text "Russia, the United Kingdom and the United States respect the independence, sovereignty and existing borders of Ukraine."
    clause respect
      then Russia, United-Kingdom, United-States shall respect the independence of Ukraine
      then Russia, United-Kingdom, United-States shall respect the integrity of Ukraine

  article 2
    text "They refrain from the threat or use of force against the territorial integrity or political independence of Ukraine; none of their weapons is to be used against Ukraine except in self-defence or otherwise in accordance with the Charter."
    clause no-force
      then Russia, United-Kingdom, United-States shall not use force against Ukraine
      then Russia, United-Kingdom, United-States shall not threaten Ukraine

  article 4
    text "They seek immediate Security Council action to assist Ukraine if it becomes the victim of an act, or object of a threat, of aggression in which nuclear weapons are used."
    clause seek-council-action
      when Ukraine is attacked by any state
      or when Ukraine is threatened by any state
      provided "nuclear weapons are used in the aggression"
      then Russia, United-Kingdom, United-States shall do "seek immediate Security Council action to assist Ukraine" at once

  article 5
    text "They do not use nuclear weapons against Ukraine, a non-nuclear-weapon state, except in case of an attack on themselves, their territories, forces or allies by such a state in association or alliance with a nuclear-weapon state."
    clause no-nuclear-use
      then Russia, United-Kingdom, United-States shall not do "use nuclear weapons against Ukraine"

  article 6
    text "The four consult if a situation arises that raises a question concerning these commitments."
    clause consult
      when Ukraine is attacked by Russia, United-Kingdom or United-States
      or when Ukraine is threatened by Russia, United-Kingdom or United-States
      then each party shall consult
