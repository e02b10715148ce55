treaty german-soviet-boundary-1939 "German-Soviet Boundary and Friendship Treaty"
  about "Fixes the boundary of interests in Poland; holds no duty of help, neutrality or non-attack."
  parties Germany, USSR
  signed 1939-09-28
  in force on signature
  ended 1941-06-22 by abrogation "German attack"
  source "Avalon Project, Nazi-Soviet Relations 1939-1941"
  language "German and Russian"
  basis text

  article 2
    text "Both parties recognise the boundary as final and reject any interference of third powers in this settlement."
    note "No clause: a rejection of interference is no promise to fight."
