treaty kenya-ethiopia-1963 "Mutual Defence Agreement between Kenya and Ethiopia"
  about "Each comes to the aid of the other if it is attacked; made with Somalia in view."
  parties Ethiopia, Kenya
  signed 1963-11-22 (doubtful)
  in force 1963-12-27 (doubtful)
  source "Text not published; reports in Keesing's and later statements of both governments"
  basis coding "atop 4.01"
  atop 3485
  note "Renewed or supplemented in 1979, 1980, 1987 and later; a new defence co-operation agreement was signed on 2025-09-24."

  article mutual-aid
    text "If either is attacked, the other comes to its aid (as reported)."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily
