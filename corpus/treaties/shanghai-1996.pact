treaty shanghai-1996 "Agreement on Confidence-Building in the Military Field in the Border Area (Shanghai Five)"
  about "Forces in the border area are not used to attack the other side and no military activity there threatens it."
  parties China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan
  signed 1996-04-26
  in force 1998-05-07 (doubtful)
  source "Agreement of Shanghai, 26 April 1996 (CD/1404)"
  atop 4810
  atop-differs consul because "the row joins it with the Shanghai organisation of 2001, which is another treaty with more members"
  atop-differs member because "the row joins it with the Shanghai organisation of 2001, which is another treaty with more members"
  atop-differs phase because "the row joins it with the Shanghai organisation of 2001, which is another treaty with more members"
  basis text

  article 1
    text "Forces stationed in the border area as part of the forces of the parties are not used to attack another party, and conduct no activity that threatens it or upsets calm in the area."
    clause non-aggression
      then China shall not attack Kazakhstan, Kyrgyzstan, Russia, Tajikistan
      then Kazakhstan, Kyrgyzstan, Russia, Tajikistan shall not attack China
    note "The duties run between China on the one side and the four other states on the other."
