treaty anglo-soviet-1941 "Anglo-Soviet Agreement on Joint Action in the War against Germany"
  about "Assistance and support of all kinds in the present war against Germany; no armistice or peace except by mutual agreement."
  parties United-Kingdom, USSR
  signed 1941-07-12
  in force on signature
  ended 1942-07-04 (doubtful) by replacement "treaty of 26 May 1942"
  source "League of Nations Treaty Series 204, p. 277; Cmd. 6304"
  language "English and Russian"
  atop 2535
  atop-differs noothall because "the row joins it with the treaty of 26 May 1942, its phase 2"
  atop-differs yrexit because "the row joins it with the treaty of 26 May 1942, its phase 2"
  basis text

  article 1
    text "The two undertake to give each other assistance and support of all kinds in the present war against Hitlerite Germany."
    quote "assistance and support of all kinds in the present war against Hitlerite Germany"
    clause aid
      provided present conflict second-world-war
      then each party shall assist the other party militarily and otherwise against Germany

  article 2
    text "During this war they neither negotiate nor conclude an armistice or treaty of peace except by mutual agreement."
    clause no-separate-peace
      provided present conflict second-world-war
      then each party shall not make separate peace against Germany
      then each party shall not make separate armistice against Germany
