treaty iraq-uar-1958 "Agreement between the United Arab Republic and Iraq"
  about "The two states stand together against aggression on either."
  parties Egypt, Iraq
  signed 1958-07-19
  in force on signature
  ended 1977-12-05 (doubtful) by lapse
  source "Agreement of Damascus, 1958-07-19; Keesing's Contemporary Archives 1958" (doubtful)
  basis text
  atop 3350
  note "Signed for the United Arab Republic, of which Syria was then a part. Its force after 1959 is doubtful."

  article 2
    text "The two states stand as one against any aggression on both or on either, and at once take the steps needed to repel it."
    note "The number of the article was not checked."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it at once
