treaty federation-arab-republics-1971 "Federation of Arab Republics (Egypt, Libya, Syria)"
  about "Federation with common defence; it may step in against disorder in a member."
  parties Egypt, Libya, Syria
  signed 1971-04-17
  in force 1972-01-01
  ended 1977-11-19 (doubtful) by lapse
  source "Declaration of Benghazi of 1971-04-17 and its basic provisions; International Legal Materials" (doubtful)
  basis coding "summaries of the text"

  article unrest
    text "If disturbances within or from outside threaten a member or the federation, the government of that member tells the federation, which may take the measures needed; if that government cannot ask, the federal authorities may act without a request."
    note "From the basic provisions of 1971; the number of the article was not checked."
    clause may-intervene
      when a party is in unrest
      or when a party is threatened
      then each other party may assist it
