treaty anglo-egyptian-1936 "Treaty of Alliance between the United Kingdom and Egypt"
  about "If either becomes engaged in war the other at once comes to its aid as an ally; Egypt gives facilities on its territory; British forces near the Canal."
  parties United-Kingdom, Egypt
  signed 1936-08-26
  in force 1936-12-22 "exchange of ratifications in Cairo"
  ended 1954-10-19 (doubtful) by replacement "agreement of 19 October 1954; Egypt had declared the treaty abrogated on 1951-10-15"
  term 20 years
  source "League of Nations Treaty Series 173, p. 401; Cmd. 5360"
  language "English"
  atop 2385
  atop-differs yrexit because "ATOP ends it with the Egyptian abrogation of 1951-10-15, which the United Kingdom did not accept"
  atop-differs offense because "article 7 speaks of a party engaged in war, and does not test who began"
  basis text

  article 5
    text "Neither adopts in relation to foreign countries an attitude inconsistent with the alliance, nor concludes political treaties inconsistent with the treaty."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 6
    text "If a dispute of either with a third state threatens to lead to a rupture, the parties consult to settle it by peaceful means."
    clause consult
      when either party is threatened by any state
      then each party shall consult

  article 7
    text "If, notwithstanding article 6, either becomes engaged in war, the other, subject to article 10, at once comes to its aid as an ally; in war, imminent menace of war or apprehended international emergency Egypt gives all facilities and assistance in its power on its territory, with use of ports, aerodromes and means of communication."
    quote "immediately come to his aid in the capacity of an ally"
    clause aid
      when either party is at war with any state
      provided state of war exists for it
      then the other party shall assist it at once without prejudice to "the Covenant of the League and the General Treaty of 1928 (article 10)"
      note "The text speaks of a party engaged in war and holds it against the Covenant: war in law, not every use of force."
      note "For Egypt the aid is described as facilities on its own territory."
    clause facilities
      when United-Kingdom is at war
      or when United-Kingdom is threatened by any state
      then Egypt shall allow the use of territory with "ports, aerodromes and means of communication"

  article 8
    text "The United Kingdom may keep forces on Egyptian territory near the Canal to ensure its defence with the Egyptian forces."
    clause canal-forces
      then United-Kingdom may station forces
