treaty soviet-mongolian-1936 "Protocol of Mutual Assistance between the USSR and Mongolia"
  about "Consultation under threat; every assistance, military too, in case of armed attack."
  parties USSR, Mongolia
  signed 1936-03-12
  in force on signature
  ended 1946-02-27 (doubtful) by replacement "treaty of 27 February 1946"
  term 10 years
  source "British and Foreign State Papers 140, p. 666 (doubtful); Russian text in Soviet collections of treaties"
  language "Mongolian and Russian"
  atop 2370
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"
  atop-differs phase because "phase 2 is the treaty of 1946-02-27, here ussr-mongolia-1946"
  atop-differs proren because "the renewal by ten years stands in the treaty of 1946-02-27, the second phase, here ussr-mongolia-1946"
  basis text

  article 1
    text "If a third state threatens to attack the territory of either, the two at once discuss the situation and take all measures necessary for the protection of their territory."
    clause consult
      when either party is threatened by any state on its territory
      then each party shall consult at once
      then each party shall agree "all measures necessary for the protection of their territory"

  article 2
    text "The governments render each other every assistance, including military assistance, in case of military attack on one of them."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise

  article 3
    text "Troops of one on the territory of the other under this protocol are withdrawn as soon as the need is past, as was done in 1925."
    clause withdraw
      when either party is attacked by any state
      provided "the danger is past"
      then the other party shall withdraw forces
