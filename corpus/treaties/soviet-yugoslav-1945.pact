treaty soviet-yugoslav-1945 "Treaty of Friendship, Mutual Assistance and Post-War Collaboration between the USSR and Yugoslavia"
  about "Common struggle to victory over Germany; military and other aid at once if Germany or a state joined with it renews aggression; no hostile alliance."
  parties USSR, Yugoslavia
  signed 1945-04-11
  in force on signature "subject to ratification"
  ended 1949-09-28 by denunciation "Soviet note"
  term 20 years
  renew 5 years unless denounced 1 year before
  source "British and Foreign State Papers 145, p. 1177 (doubtful)"
  language "Russian and Serbo-Croatian"
  atop 3020
  basis text

  article 1
    text "Each continues the struggle against Germany until final victory and gives the other military and other assistance and support of every kind."
    clause present-war
      provided present conflict second-world-war
      then each party shall fight alongside the other party against Germany

  article 2
    text "If one is drawn into hostilities after the war with a Germany that resumes its aggressive policy, or with another state that joined Germany in such a war, directly or in any other form, the other at once gives it military and other help by all means at its disposal."
    clause aid
      when either party is at war with Germany or a state allied with it
      provided "Germany has resumed its aggressive policy"
      unless present conflict second-world-war
      then the other party shall assist it militarily and otherwise at once by all means at its disposal

  article 4
    text "Neither concludes an alliance or takes part in a coalition directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
