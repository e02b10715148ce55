treaty budapest-belarus-1994 "Budapest Memorandum on security assurances (Belarus)"
  about "The same assurances as for Ukraine: respect, no force, Security Council action where nuclear weapons are used, consultation."
  parties Belarus, Russia, United-Kingdom, United-States
  guaranteed state Belarus
  signed 1994-12-05
  in force on signature
  source "Memorandum on security assurances in connection with the accession of Belarus to the NPT, Budapest, 5 December 1994"
  basis text

  article 1
    text "Russia, the United Kingdom and the United States respect the independence, sovereignty and existing borders of Belarus."
    clause respect
      then Russia, United-Kingdom, United-States shall respect the independence of Belarus
      then Russia, United-Kingdom, United-States shall respect the integrity of Belarus

  article 2
    text "They refrain from the threat or use of force against the territorial integrity or political independence of Belarus."
    clause no-force
      then Russia, United-Kingdom, United-States shall not use force against Belarus
      then Russia, United-Kingdom, United-States shall not threaten Belarus

  article 4
    text "They seek immediate Security Council action to assist Belarus if it becomes the victim of an act, or object of a threat, of aggression in which nuclear weapons are used."
    clause seek-council-action
      when Belarus is attacked by any state
      or when Belarus is threatened by any state
      provided "nuclear weapons are used in the aggression"
      then Russia, United-Kingdom, United-States shall do "seek immediate Security Council action to assist Belarus" at once

  article 6
    text "The four consult if a situation arises that raises a question concerning these commitments."
    clause consult
      when Belarus is attacked by Russia, United-Kingdom or United-States
      or when Belarus is threatened by Russia, United-Kingdom or United-States
      then each party shall consult
