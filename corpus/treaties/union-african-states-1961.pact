treaty union-african-states-1961 "Charter for the Union of African States (Ghana, Guinea, Mali)"
  about "A system of joint defence in favour of any member that falls victim to aggression."
  parties Ghana, Guinea, Mali
  signed 1961-04-29
  in force 1961-07-01
  ended 1963-05-25 (doubtful) by lapse "founding of the Organisation of African Unity"
  source "Gibler, International Military Alliances, 4.1371 (text)"
  language "English and French"
  basis text
  atop 3430

  article 4
    text "The activities of the Union include a concerted diplomacy and a system of joint defence by which all means of defence may be mobilised in favour of any member that becomes a victim of aggression."
    quote "mobilise all the means of defence at the disposal of the State"
    clause joint-defence
      when a party is attacked by any state
      then each other party shall assist it by all means at its disposal
    clause consult
      then each party shall consult
