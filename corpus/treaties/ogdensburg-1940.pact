treaty ogdensburg-1940 "Ogdensburg Declaration on the Permanent Joint Board on Defence"
  about "A permanent joint board studies the defence of the northern half of the hemisphere; no promise of armed help."
  parties United-States, Canada
  signed 1940-08-18
  in force on signature
  source "Joint press statement of the President and the Prime Minister, 18 August 1940; Canada Treaty Series 1940, No. 14"
  language "English"
  basis statement "joint statement of 18 August 1940"
  organ joint-board "Permanent Joint Board on Defence"

  article 1
    text "A Permanent Joint Board on Defence is set up at once; it begins immediate studies of sea, land and air problems and considers in the broad sense the defence of the north half of the Western Hemisphere."
    quote "consider in the broad sense the defense of the north half of the western hemisphere"
    clause board
      then each party shall consult
