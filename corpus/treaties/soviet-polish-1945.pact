treaty soviet-polish-1945 "Treaty of Friendship, Mutual Assistance and Post-War Collaboration between Poland and the USSR"
  about "Common struggle to victory over Germany; all military and other aid at once if either is drawn into hostilities with Germany or a state allied with it."
  parties Poland, USSR
  signed 1945-04-21
  in force on signature "subject to ratification; ratifications exchanged in Warsaw on 1945-09-20"
  ended 1965-04-08 (doubtful) by replacement "treaty of 8 April 1965"
  term 20 years
  renew 5 years unless denounced 1 year before
  source "UNTS 12, I-70 (doubtful)"
  language "Polish and Russian"
  atop 3025
  basis text

  article 1
    text "The parties continue with the United Nations the struggle against Germany to final victory and give each other military and other assistance by all means at their disposal."
    clause present-war
      provided present conflict second-world-war
      then each party shall fight alongside the other party against Germany by all means at its disposal

  article 2
    text "They respect each other's independence and sovereignty and do not interfere in each other's internal affairs."
    clause no-interference
      then each party shall not intervene in the other party

  article 3
    text "After the war they take jointly all measures at their disposal to remove any threat of renewed aggression by Germany or a state united with it."
    clause new-threat
      when either party is threatened by Germany or a state allied with it
      then each party shall agree "all measures to eliminate the threat of renewed German aggression"

  article 4
    text "If one is drawn into hostilities after the war with a Germany that resumes its aggressive policy, or with another state that joined Germany in such a war, directly or in any other form, the other at once gives it military and other help by all means at its disposal."
    clause aid
      when either party is at war with Germany or a state allied with it
      provided "Germany has resumed its aggressive policy"
      unless present conflict second-world-war
      then the other party shall assist it militarily and otherwise at once by all means at its disposal

  article 5
    text "They do not conclude, without mutual consent, an armistice or peace with a German authority that makes or aims at an attempt on the independence, integrity or security of either."
    clause no-separate-peace
      when either party is at war with Germany
      then each party shall not make separate peace against Germany
      then each party shall not make separate armistice against Germany

  article 6
    text "Neither concludes an alliance or takes part in a coalition directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
