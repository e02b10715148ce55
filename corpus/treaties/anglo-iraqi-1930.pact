treaty anglo-iraqi-1930 "Treaty of Alliance between the United Kingdom and Iraq"
  about "If either becomes engaged in war the other at once comes to its aid as an ally; Iraq gives facilities on its territory; British air bases."
  parties United-Kingdom, Iraq
  signed 1930-06-30
  in force 1932-10-03 "admission of Iraq to the League"
  ended 1955-04-05 (doubtful) by replacement "special agreement of 4 April 1955 on British accession to the Baghdad Pact"
  term 25 years
  source "League of Nations Treaty Series 132, p. 363; Cmd. 3797"
  language "English and Arabic"
  atop 2270
  atop-differs offense because "article 4 speaks of a party engaged in war, and does not test who began"
  atop-differs concoloc because "article 1 has the two consult on all matters of foreign policy that touch their common interests; it names no area"
  basis text

  article 1
    text "The parties consult fully and frankly in all matters of foreign policy that may affect their common interests; neither adopts an attitude inconsistent with the alliance."
    clause consult
      then each party shall consult
    clause attitude
      then each party shall not do "adopt an attitude in foreign countries inconsistent with the alliance"

  article 4
    text "If, notwithstanding article 3, either becomes engaged in war, the other, subject to article 9, at once comes to its aid as an ally; in imminent menace of war they concert measures of defence at once; Iraq's aid is all facilities and assistance in its power on its territory, with use of railways, rivers, ports and aerodromes."
    quote "immediately come to his aid in the capacity of an ally"
    clause aid
      when either party is at war with any state
      provided state of war exists for it
      then the other party shall assist it at once without prejudice to "the Covenant of the League and the General Treaty of 1928 (article 9)"
      note "The text speaks of a party engaged in war and holds it against the Covenant: war in law, not every use of force."
      note "For Iraq the aid is described as facilities on its own territory."
    clause menace
      when either party is threatened by any state
      then each party shall agree "measures of defence" at once
    clause facilities
      when United-Kingdom is at war
      or when United-Kingdom is threatened by any state
      then Iraq shall allow the use of territory with "railways, rivers, ports, aerodromes and means of communication"

  article 5
    text "Iraq grants sites for two air bases near Basra and west of the Euphrates and lets British forces stay there for the term of the alliance."
    clause bases
      then United-Kingdom may station forces
