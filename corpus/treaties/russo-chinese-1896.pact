treaty russo-chinese-1896 "Li-Lobanov treaty"
  about "Russia and China support each other with all forces against Japan; railway through Manchuria."
  parties Russia, China
  signed 1896-06-03
  in force 1896-09-28 (doubtful)
  ended 1900-06-17 (doubtful) by lapse
  term 15 years
  secret until 1910-02 (doubtful)
  source "MacMurray, Treaties and Agreements with and concerning China I, 81" (doubtful)
  language "French, Russian and Chinese"
  atop 1395
  atop-differs offense because "article 1 speaks of an aggression of Japan only; a duty to join a war of choice is not in it"
  basis text
  note "The term runs from the approval of the railway contract in August 1896."

  article 1
    text "Every aggression by Japan against Russian territory in East Asia, or the territory of China or Korea, brings the treaty into effect at once; the parties support each other with all the land and sea forces they then have, and with supplies."
    clause aid
      when China is attacked by Japan
      then Russia shall assist it militarily with all available forces
      when Russia is attacked by Japan in east-asia
      then China shall assist it militarily with all available forces
      when Korea is attacked by Japan
      then each party shall assist the other party militarily with all available forces
  article 2
    text "Once they act together neither makes peace with the adversary without the consent of the other."
    clause no-separate-peace
      when aid is met
      then each party shall not make separate peace while that war lasts
  article 3
    text "During operations all Chinese ports are open to Russian ships of war, if need be."
    clause ports
      when aid is met
      then China shall allow the use of territory
  article 4
    text "China lets a railway be built through Heilongjiang and Jilin to Vladivostok; article 5 gives Russia free use of it in war."
