treaty serbia-montenegro-1912 "Alliance of Serbia and Montenegro"
  about "The two act together in a war with the Ottoman Empire."
  parties Serbia, Montenegro
  signed 1912-09-12..10-06 (doubtful)
  in force on signature
  ended 1915-09 (doubtful) by expiry
  term 3 years
  secret
  source "Political treaty and military convention, Lucerne and Cetinje; Helmreich, The Diplomacy of the Balkan Wars, 83-89" (doubtful)
  atop 1480
  atop-differs defense because "the adversary named for the common war is the Ottoman Empire; a duty against every attacker is not known to us from the text"
  atop-differs yrexit because "three years from signature; the data give the loss of independence of Montenegro"
  atop-differs pubsecr because "the treaty was secret as a whole"
  atop-differs defcoadv because "the common war is one with the Ottoman Empire, which the clause names; the text was not at hand"
  atop-differs offcoloc because "the secondary accounts followed name the adversary and no area; the text was not at hand"
  atop-differs concoadv because "the clause names Austria-Hungary as the state that moves troops in, not as one that attacks or threatens a party"
  basis coding "atop 4.01 and secondary accounts; the text was not at hand"

  article political
    text "The two states wage a common war against Turkey and coordinate their operations."
    clause war-on-turkey
      when either party is at war with Ottoman-Empire
      then the other party shall fight alongside it with all forces
      then each party shall not make separate peace while that war lasts

  article austria
    text "If Austria-Hungary moves troops into Ottoman territory that separates the two states, they agree on what to do."
    note "Reported in secondary accounts."
    clause consult
      when Austria-Hungary occupies territory in sanjak-of-novi-pazar
      then each party shall consult
