treaty racconigi-1909 "Racconigi agreement"
  about "Russia and Italy uphold the status quo in the Balkans and consult; new agreements on the European East only in common."
  parties Italy, Russia
  signed 1909-10-24
  in force on signature
  ended 1917-11-08 (doubtful) by lapse
  secret
  source "Pribram II, 304; Albertini, The Origins of the War of 1914 I, 308" (doubtful)
  language "French"
  atop 1460
  basis text

  article 1
    text "They strive first of all to maintain the status quo in the Balkans, and to apply the principle of nationality without foreign rule in whatever happens there."
    clause consult
      when peace in balkans is threatened
      then each party shall consult
  article 4
    text "Neither makes a new agreement on the European East with a third power without the other taking part."
    clause no-separate-agreements
      then each party shall do "conclude no new agreement on the European East with a third power without the other"
  article 5
    text "Italy looks with benevolence on Russian interests in the Straits, Russia on Italian interests in Tripolitania and Cyrenaica."
