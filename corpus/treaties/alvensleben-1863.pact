treaty alvensleben-1863 "Alvensleben convention"
  about "Russian and Prussian troops help each other against the Polish rising and may cross the frontier."
  parties Prussia, Russia
  signed 1863-02-08
  in force on signature
  ended 1863-02-28 (doubtful) by lapse
  secret
  source "Parry CTS 127, p. 1; Gibler, International Military Alliances, 3.1172" (doubtful)
  language "French"
  atop 1230
  atop-differs offense because "the help is against a rising, at the request of the commander of the other side"
  basis text

  article 1
    text "At the request of the commander of the other side the commanders help each other and, if need be, cross the frontier in pursuit of the rebels."
    clause pursuit
      when either party is in unrest in partitioned-poland
      provided at the request of that party
      then the other party shall assist it militarily
      then the other party shall allow passage
