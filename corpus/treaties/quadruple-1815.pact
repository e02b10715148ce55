treaty quadruple-1815 "Quadruple Alliance"
  about "The four powers keep Bonaparte from power in France and help each other with 60,000 men if France attacks; they meet from time to time."
  parties Austrian-Empire, Great-Britain, Prussia, Russia
  signed 1815-11-20
  in force 1815-11-20 (doubtful)
  ended 1822-12 (doubtful) by lapse
  replaces chaumont-1814
  source "British and Foreign State Papers 3, p. 273; Parry CTS 65, p. 296" (doubtful)
  language "French"
  atop 1035
  atop-differs concoadv because "France is the place of the revolution meant in the clause, not an attacker"
  atop-differs concoloc because "the meetings of article 6 are for the repose of Europe, which the clause names as area"
  basis text

  article 2
    text "The parties keep in full force the exclusion for ever of Bonaparte and his family from supreme power in France, with all their forces if need be; if revolution again troubles France, they concert the measures needed."
    clause exclusion
      provided "a member of the family Bonaparte holds supreme power in France"
      then each party shall act to meet the common danger against France with all forces
    clause revolution
      when France is in unrest
      then each party shall consult

  article 3
    text "If France attacks or threatens the army of occupation, so that the parties must again stand on a footing of war, each gives 60,000 men beyond the troops left in France."
    clause aid
      when a party is attacked by France
      then each other party shall assist it militarily with 60000 men

  article 5
    text "The duties of the treaty remain after the occupation of France ends."

  article 6
    text "The sovereigns or their ministers meet at fixed times to consult on common interests and on measures for the peace of Europe."
    clause meetings
      when peace in europe is threatened
      then each party shall consult
