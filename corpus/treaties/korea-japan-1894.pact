treaty korea-japan-1894 "Japanese-Korean alliance of 1894"
  about "Japan wages war on China to clear Korea of Chinese troops; Korea gives every facility."
  parties Japan, Korea
  signed 1894-08-26
  in force on signature
  ended 1895-04-17 by fulfilment "peace with China"
  source "British and Foreign State Papers 86, p. 357; Parry CTS 180, p. 387" (doubtful)
  atop 1390
  atop-differs defense because "article 2 is for the war in progress; it does not ask who attacked"
  atop-differs offcocon because "the war in progress is expressed by the named adversary and the dates"
  atop-differs offense because "Japan makes the war; Korea gives passage and provisions, which is encoded as use of territory"
  atop-differs offcoloc because "the war aims at the Chinese troops in Korea; the clause names the adversary alone"
  basis text

  article 1
    text "The aim is to send the Chinese troops out of Korean territory and to make the independence of Korea firm."
  article 2
    text "Japan undertakes the war against China, in attack and defence; Korea gives every facility for the movement and supply of Japanese troops."
    clause war
      when either party is at war with China
      then Japan shall attack China
      then Korea shall allow the use of territory
  article 3
    text "The treaty ends with the conclusion of peace with China."
