treaty russo-japanese-1910 "Russo-Japanese convention of 1910"
  about "Both uphold the status quo in Manchuria and consult on measures if it is threatened."
  parties Japan, Russia
  signed 1910-07-04
  in force on signature
  ended 1916-07-03 (doubtful) by replacement
  source "MacMurray, Treaties and Agreements with and concerning China I, 803"
  language "French"
  atop 1465
  atop-differs pubsecr because "the convention was published at once; only the further convention of the same day was secret"
  basis text

  article 2
    text "Each maintains and respects the status quo in Manchuria that follows from the treaties."
  article 3
    text "If an event threatens that status quo, the two communicate with each other to agree on the measures that they hold necessary for its upkeep."
    clause consult
      when peace in manchuria is threatened
      then each party shall consult
  article secret-5
    text "If their special interests are threatened, the two agree on measures for common action or mutual support."
    secret until 1917-12 (doubtful)
    clause common-action
      when either party is threatened in manchuria
      then each party shall agree "measures for common action or mutual support"
