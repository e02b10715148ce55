treaty egypt-yemen-1962 "Joint Defence Pact between the United Arab Republic and the Yemen Arab Republic"
  about "Mutual defence of both states; no separate peace."
  parties Egypt, Yemen-Arab-Republic
  signed 1962-11-10
  in force 1962-11-10 (doubtful)
  ended 1967-12-09 (doubtful) by lapse
  term 5 years
  source "Keesing's Contemporary Archives, November 1962; text not seen"
  basis coding "atop 4.01"
  atop 3467

  article mutual-aid
    text "An attack on either is held to be an attack on both, and each comes to the aid of the other."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily
