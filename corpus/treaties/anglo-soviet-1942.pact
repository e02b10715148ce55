treaty anglo-soviet-1942 "Treaty of Alliance in the War against Germany and of Collaboration Thereafter"
  about "Military and other aid in the war against Germany and its European associates; after the war, all support at once if either is attacked by them; no hostile alliance."
  parties United-Kingdom, USSR
  signed 1942-05-26
  in force 1942-07-04 "exchange of ratifications in Moscow"
  ended 1955-05-07 by abrogation "decree of the Presidium of the Supreme Soviet"
  term 20 years
  denounce on 1 year notice after 1962-07-04
  source "League of Nations Treaty Series 204, p. 353; Cmd. 6368"
  language "English and Russian"
  replaces anglo-soviet-1941
  atop 2535
  atop-differs yrent because "phase 1 of the row is the agreement of 12 July 1941, here anglo-soviet-1941"
  basis text
  define germany-or-associate = Germany or Italy or Hungary or Romania or Finland or Bulgaria or Slovak-State

  article 1
    text "The parties give each other military and other assistance and support of all kinds in the war against Germany and the states associated with it in acts of aggression in Europe."
    clause present-war
      provided present conflict second-world-war
      then each party shall assist the other party militarily and otherwise against germany-or-associate

  article 2
    text "They do not negotiate with the Hitlerite government or another German government that does not clearly renounce aggression, nor conclude, except by mutual consent, an armistice or peace with Germany or a state associated with it."
    clause no-separate-peace
      provided present conflict second-world-war
      then each party shall not make separate peace against germany-or-associate
      then each party shall not make separate armistice against germany-or-associate

  article 4
    text "If either, after the war, is involved in hostilities with Germany or one of the states of article 3(2) in consequence of an attack by that state on it, the other at once gives it all military and other support and assistance in its power."
    quote "at once give to the Contracting Party so involved in hostilities all the military and other support and assistance in his power"
    clause aid
      when either party is attacked by germany-or-associate
      unless present conflict second-world-war
      then the other party shall assist it militarily and otherwise at once with all in its power
      note "To last until superseded, by agreement, by the common action of article 3(1), failing which twenty years."

  article 5
    text "They act on the principles of not seeking territorial aggrandisement and of non-interference in the internal affairs of other states."
    clause no-interference
      then each party shall not intervene in the other party

  article 7
    text "Neither concludes an alliance or takes part in a coalition directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
