treaty sino-soviet-1945 "Treaty of Friendship and Alliance between China and the USSR"
  about "Joint war against Japan; aid if either is later drawn into hostilities by renewed Japanese aggression; no separate peace; no hostile alliance."
  parties China, USSR
  signed 1945-08-14
  in force 1945-08-24 "ratification by both, as the text says"
  ended 1950-02-14 (doubtful) by replacement "notes of 14 February 1950 with the People's Republic; the government in Taipei denounced it in February 1953"
  term 30 years
  denounce on 1 year notice after 1975-08-24
  source "UNTS 10, I-68"
  language "Russian and Chinese"
  atop 3030
  basis text

  article 1
    text "The parties wage war against Japan together with the other United Nations until final victory and give each other all necessary military and other help in this war."
    clause present-war
      when either party is at war with Japan
      provided present conflict second-world-war
      then the other party shall fight alongside it against Japan with "all necessary military and other help"

  article 2
    text "They do not enter into separate negotiations with Japan and do not conclude, without mutual consent, an armistice or peace with it."
    clause no-separate-peace
      provided present conflict second-world-war
      then each party shall not make separate peace against Japan
      then each party shall not make separate armistice against Japan

  article 3
    text "After the war they jointly prevent renewed aggression by Japan; if either is drawn into hostilities with Japan in consequence of an attack by Japan, the other at once gives it all the military and other support in its power."
    clause aid
      when either party is attacked by Japan
      unless present conflict second-world-war
      then the other party shall assist it militarily and otherwise at once with all in its power
      note "Stays in force until the United Nations, at the request of both, take over the prevention of Japanese aggression."

  article 4
    text "Neither concludes an alliance or takes part in a coalition directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 5
    text "The parties act on the principles of mutual respect for sovereignty and territorial integrity and of non-interference."
    clause respect
      then each party shall respect the integrity of the other party
      then each party shall not intervene in the other party
