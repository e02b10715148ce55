treaty norad-1958 "Agreement on the North American Air Defense Command"
  about "Common command for warning and air defence; no clause of aid in war."
  parties Canada, United-States
  signed 1958-05-12
  in force on signature
  term indefinite
  source "TIAS 4031; agreement of 2006-04-28 without term"
  language "English"
  basis text

  article 1
    text "A combined command of Canada and the United States carries out air defence (since 1981 aerospace defence, since 2006 also maritime warning) of the continent under plans approved by both."
    clause consult
      when either party is threatened
      then each party shall consult
