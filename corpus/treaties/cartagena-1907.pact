treaty cartagena-1907 "Declarations of Cartagena"
  about "Britain, France and Spain keep the status quo in the western Mediterranean and communicate if it is disturbed."
  parties United-Kingdom, France, Spain
  signed 1907-05-16
  in force on signature
  ended 1915-04-26 (doubtful) by lapse
  source "Gooch and Temperley, British Documents VII, nos. 39-41; British and Foreign State Papers 100, p. 570, 933" (doubtful)
  atop 1445
  basis text
  note "Notes of Britain and Spain, and of France and Spain, of the same tenor; Britain and France are linked through them."

  article notes
    text "Each keeps intact its rights over its insular and coastal possessions in the Mediterranean and the Atlantic off Europe and Africa; if circumstances threaten to change the territorial status quo there, the governments communicate to agree, if desirable, on measures in common."
    clause consult
      when peace in mediterranean-sea is threatened
      then each party shall consult
