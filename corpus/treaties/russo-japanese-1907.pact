treaty russo-japanese-1907 "Russo-Japanese convention of 1907"
  about "Each respects the territory of the other and keeps the status quo by all peaceful means."
  parties Japan, Russia
  signed 1907-07-30
  in force on signature
  ended 1917-11-08 (doubtful) by abrogation
  source "MacMurray, Treaties and Agreements with and concerning China I, 657"
  language "French"
  basis text
  note "A secret convention of the same day set a line between spheres in Manchuria."

  article 1
    text "Each respects the present territory of the other and the rights that follow from treaties in force."
    clause integrity
      then each party shall respect the integrity of the other party
  article 2
    text "Both recognise the independence and territory of China and uphold the status quo by all peaceful means within their reach."
    clause china
      then each party shall respect the independence of China
