treaty franco-soviet-1944 "Treaty of Alliance and Mutual Assistance between France and the USSR"
  about "Common struggle to victory over Germany; joint measures against a new German threat; all aid at once if either is drawn into hostilities with Germany."
  parties France, USSR
  signed 1944-12-10
  in force 1945-02-15 (doubtful) "exchange of ratifications in Paris"
  ended 1955-05-07 by abrogation "decree of the Presidium of the Supreme Soviet"
  term 20 years
  denounce on 1 year notice after 1965-02-15
  source "UNTS 149 (doubtful); Department of State Bulletin, 7 January 1945"
  language "French and Russian"
  atop 2575
  basis text

  article 1
    text "Each continues the struggle beside the other and the United Nations until final victory over Germany and gives the other aid and assistance with all the means at its disposal."
    clause present-war
      provided present conflict second-world-war
      then each party shall fight alongside the other party against Germany by all means at its disposal

  article 2
    text "They do not enter into separate negotiations with Germany nor conclude without mutual consent an armistice or peace with it."
    clause no-separate-peace
      provided present conflict second-world-war
      then each party shall not make separate peace against Germany
      then each party shall not make separate armistice against Germany

  article 3
    text "After the war they take jointly all necessary measures to remove any new threat from Germany and obstruct action that would make a new attempt at aggression possible."
    clause new-threat
      when either party is threatened by Germany
      then each party shall consult
      then each party shall agree "all necessary measures to eliminate the new threat from Germany"

  article 4
    text "If either is involved in military operations against Germany, through German aggression or through the working of article 3, the other at once gives it every aid and assistance in its power."
    clause aid
      when either party is attacked by Germany
      or when either party is at war with Germany
      unless present conflict second-world-war
      then the other party shall assist it militarily and otherwise at once with all in its power

  article 5
    text "Neither concludes an alliance or takes part in a coalition directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
