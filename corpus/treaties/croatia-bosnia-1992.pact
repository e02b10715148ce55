treaty croatia-bosnia-1992 "Agreement on Friendship and Co-operation between Bosnia and Herzegovina and Croatia"
  about "Co-operation against the aggression then under way; wider co-operation in defence if the efforts of the international community fail."
  parties Bosnia-and-Herzegovina, Croatia
  signed 1992-07-21
  in force on signature
  ended 1992-10 (doubtful) by lapse "fell apart with the fighting of October 1992; no formal end is known"
  source "Agreement of Zagreb, 21 July 1992 (A/46/960); PA-X peace agreements database 1478"
  language "Bosnian and Croatian"
  atop 4295
  atop-differs yrexit because "ATOP leaves it open; it was not applied after the two fought each other from October 1992"
  basis text

  article 8
    text "If the efforts of the international community to stop the aggression fail, the organs of the two states consider and undertake all forms of wider co-operation, including military, against the aggressor."
    clause joint-defence
      when either party is attacked by Yugoslavia or Serbia-and-Montenegro
      provided "the efforts of the international community to stop the aggression fail"
      then the other party shall assist it militarily and otherwise
    note "The number and wording of the paragraph were not verified; forces of the Croatian Defence Council were placed under the joint command of Bosnia and Herzegovina."
