treaty france-sardinia-1859 "Franco-Sardinian treaty of alliance"
  about "France joins the war if an act of aggression of Austria brings war between Austria and Sardinia; no separate peace."
  parties France, Sardinia
  signed 1859-01-26..28 (doubtful) "dated back to December 1858"
  in force 1859-01 (doubtful)
  ended 1859-07-11 by fulfilment "preliminaries of Villafranca"
  secret
  source "Parry CTS 119, p. 451; Gibler, International Military Alliances" (doubtful)
  language "French"
  atop 1210
  atop-differs yrent because "the treaty was signed in Turin and Paris in the last days of January 1859; the data give 01-19"
  atop-differs offense because "article 1 asks for an aggressive act of Austria; one rule covers it"
  atop-differs defense because "article 1 foresees an attack on Sardinia alone; no duty of Sardinia to help France is in it"
  basis text

  article 1
    text "If by an aggressive act of Austria war breaks out between it and the King of Sardinia, an alliance in attack and defence is concluded between the two."
    clause aid
      when Sardinia is attacked by Austrian-Empire
      then France shall fight alongside it against Austrian-Empire with 200000 men
    note "The force of 200,000 French and 100,000 Sardinian men stands in the military convention."
  article 2
    text "The aim is to free Italy from Austrian occupation and to form a kingdom of Upper Italy; Savoy, and Nice, go to France."
  article 5
    text "No overture of peace is received and no peace made but by both together."
    note "Number of the article not checked."
    clause no-separate-peace
      when either party is at war with Austrian-Empire
      then each party shall not make separate peace while that war lasts
