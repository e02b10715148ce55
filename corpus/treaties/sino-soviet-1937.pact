treaty sino-soviet-1937 "Treaty of Non-Aggression between China and the USSR"
  about "No attack on each other; no help to a third power that attacks the other."
  parties China, USSR
  signed 1937-08-21
  in force on signature
  ended 1945-08-14 (doubtful) by replacement "treaty of alliance of 14 August 1945"
  term 5 years
  renew 2 years unless denounced 6 months before
  source "League of Nations Treaty Series 181, p. 101"
  language "English"
  atop 2415
  basis text

  article 1
    text "The parties condemn war as a means of solving disputes and refrain from any aggression against each other, alone or together with other powers."
    clause non-aggression
      then each party shall not attack the other party

  article 2
    text "If one is attacked by a third power or several, the other gives the aggressor no help, direct or indirect, for the whole conflict, and takes no action or agreement that the aggressor could use to the disadvantage of the party attacked."
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall not assist that adversary
