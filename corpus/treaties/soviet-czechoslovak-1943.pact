treaty soviet-czechoslovak-1943 "Treaty of Friendship, Mutual Assistance and Post-War Collaboration between Czechoslovakia and the USSR"
  about "Aid in the war against Germany and its European associates, and again if Germany resumes its drive to the east; no hostile alliance."
  parties Czechoslovakia, USSR
  signed 1943-12-12
  in force on signature
  ended 1970-05-06 (doubtful) by replacement "treaty of 6 May 1970"
  term 20 years
  renew 5 years unless denounced 1 year before
  source "British and Foreign State Papers 145, p. 238 (doubtful); UNTS (doubtful)"
  language "Czech and Russian"
  atop 2563
  basis text
  note "Prolonged for twenty years by the protocol of 1963-11-27."

  article 1
    text "The parties give each other military and other help of every kind in the present war against Germany and the states associated with it in acts of aggression in Europe."
    clause present-war
      provided present conflict second-world-war
      then each party shall assist the other party militarily and otherwise against Germany

  article 2
    text "They do not negotiate with the Hitlerite government or another German government that does not clearly renounce aggression, nor conclude, without mutual agreement, an armistice or peace with Germany or a state associated with it."
    clause no-separate-peace
      provided present conflict second-world-war
      then each party shall not make separate peace against Germany
      then each party shall not make separate armistice against Germany

  article 3
    text "If after the war one is involved in military action with a Germany that resumes its drive to the east, or with a state joined with Germany in such a war, directly or in any other form, the other at once gives it every military and other support at its disposal."
    clause aid
      when either party is at war with Germany or a state allied with it
      provided "Germany has resumed its policy of a drive to the east"
      unless present conflict second-world-war
      then the other party shall assist it militarily and otherwise at once by all means at its disposal

  article 4
    text "They respect each other's independence and sovereignty and do not interfere in each other's internal affairs."
    clause no-interference
      then each party shall not intervene in the other party

  article 5
    text "Neither concludes an alliance or takes part in a coalition directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
