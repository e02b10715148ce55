treaty angola-zambia-1979 "Defence Pact between Angola and Zambia"
  about "Mutual defence of Angola and Zambia."
  parties Angola, Zambia
  signed 1979-05-10
  in force 1979-05-10 (doubtful)
  ended 1999-03-15 (doubtful) by lapse
  source "Keesing's Record of World Events, May 1979; Gibler 4.1410; text not seen"
  basis coding "gibler 4.1410"

  article mutual-aid
    text "Each helps the other against attack across its borders (as reported)."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily
