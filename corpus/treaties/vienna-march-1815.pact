treaty vienna-march-1815 "Treaty of alliance of 25 March 1815"
  about "The four powers of Chaumont unite against Bonaparte with 150,000 men each."
  parties Austrian-Empire, Great-Britain, Prussia, Russia
  signed 1815-03-25
  in force on signature
  ended 1815-11-20 by fulfilment "peace of Paris"
  source "British and Foreign State Papers 2, p. 443; Parry CTS 64, p. 27" (doubtful)
  language "French"
  basis text
  note "Many other states acceded, each by a treaty of its own; they are not listed. The aim was the man, not the country: Louis XVIII was asked to accede."

  article 1
    text "The parties unite to keep the peace of Paris against every attempt, and those of Bonaparte by name, and turn all their efforts together against him and his followers."
    clause war
      when a party is at war with France
      provided "Napoleon Bonaparte holds power in France"
      then each party shall fight alongside each other party with 150000 men

  article 3
    text "The parties do not lay down arms but by common agreement, and before the aim of the war is reached."
    clause no-separate-peace
      when war is met
      then each party shall not make separate peace while that war lasts
