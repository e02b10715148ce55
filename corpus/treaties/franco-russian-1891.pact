treaty franco-russian-1891 "Franco-Russian exchange of letters of August 1891"
  about "The two concert on every question that endangers the general peace, and agree on measures if one is threatened with attack."
  parties France, Russia
  signed 1891-08-27
  in force on signature
  ended 1917-11-08 by abrogation
  secret until 1918
  source "L'Alliance franco-russe (Livre jaune, 1918), nos. 17-18; Pribram II, 206" (doubtful)
  language "French"
  atop 1380
  atop-differs pubsecr because "the letters were not published before 1918"
  atop-differs concoloc because "the clause speaks of a threat to the peace of Europe, which is an area in the language"
  basis text

  article 1
    text "The two governments concert with each other on every question of a nature to endanger the general peace."
    clause concert
      when peace in europe is threatened
      then each party shall consult
  article 2
    text "If the peace is in fact in danger, and above all if one of the two is threatened with an attack, they agree on the measures that this demands of both at once and together."
    clause threat
      when either party is threatened
      then each party shall agree "the measures to be taken at once and together"
