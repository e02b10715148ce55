treaty algeria-libya-1975 "Treaty of Hassi Messaoud between Algeria and Libya"
  about "Mutual defence of Algeria and Libya."
  parties Algeria, Libya
  signed 1975-12-29
  in force 1975-12-29 (doubtful)
  ended 1984-08-13 (doubtful) by lapse "Libya's union with Morocco"
  source "Keesing's Contemporary Archives 1976; text not published"
  basis coding "atop 4.01"
  atop 3748

  article mutual-aid
    text "Aggression against one of the two is held to be aggression against the other."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily
