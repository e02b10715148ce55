treaty root-takahira-1908 "Root-Takahira exchange of notes"
  about "The United States and Japan respect each other's Pacific possessions and communicate if the status quo or equal opportunity in China is threatened."
  parties United-States, Japan
  signed 1908-11-30
  in force on signature
  ended 1941-12-07 (doubtful) by lapse
  source "Malloy I, 1045; Foreign Relations of the United States 1908, 510"
  language "English"
  atop 1455
  atop-differs yrexit because "nothing was declared in 1910 to end the notes; both governments referred to them later, as in 1917"
  basis text

  article 3
    text "Each is resolved to respect the territorial possessions of the other in the region of the Pacific."
    clause respect
      then each party shall respect the integrity of the other party
  article 5
    text "If an event threatens the status quo described or the principle of equal opportunity, the two communicate to reach an understanding on measures they may hold useful."
    clause consult
      when peace in pacific-ocean is threatened
      or when China is threatened
      then each party shall consult
