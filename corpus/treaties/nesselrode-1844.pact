treaty nesselrode-1844 "Anglo-Russian understanding on the Ottoman Empire (Nesselrode memorandum)"
  about "Both keep up the Ottoman Empire and concert beforehand if it is about to fall."
  parties United-Kingdom, Russia
  signed 1844-06 (doubtful)
  in force on signature
  ended 1846-06-29 (doubtful) by lapse "change of government in Britain"
  source "British and Foreign State Papers 45, p. 1124; Hertslet, Map of Europe by Treaty" (doubtful)
  language "French"
  atop 1115
  atop-differs yrexit because "a personal understanding of ministers; the data end it with the fall of Peel, which is followed here"
  basis text
  note "Not a treaty: a record of talks of Nicholas I with British ministers, confirmed by letters; later British governments did not hold themselves bound."

  article memorandum
    text "The two seek to keep the Porte in its present state as long as that is possible and, if they foresee its fall, concert beforehand on what to put in its place."
    clause concert
      when Ottoman-Empire is threatened or is in unrest
      then each party shall consult
