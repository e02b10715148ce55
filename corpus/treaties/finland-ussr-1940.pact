treaty finland-ussr-1940 "Treaty of Peace between Finland and the USSR (Moscow)"
  about "Ends the winter war; no attack on each other and no hostile alliance."
  parties Finland, USSR
  signed 1940-03-12
  in force 1940-03-12 "hostilities ended on 13 March; ratifications exchanged on 20 March 1940"
  ended 1941-06-25 by abrogation "war from 25 June 1941"
  source "British and Foreign State Papers 144, p. 383 (doubtful); Department of State Bulletin, 27 April 1940"
  language "Russian, Finnish and Swedish"
  atop 2500
  basis text

  article 3
    text "Each undertakes to refrain from any attack on the other and to conclude no alliance and take part in no coalition directed against the other."
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party
