treaty austria-prussia-1851 "Secret Austro-Prussian alliance of 16 May 1851"
  about "For three years each defends all lands of the other, in and outside the German Confederation."
  parties Austrian-Empire, Prussia
  signed 1851-05-16
  in force 1851-06 (doubtful)
  ended 1854-04-20 (doubtful) by replacement
  term 3 years
  secret
  source "Poschinger, Preussen im Bundestag I" (doubtful)
  language "German"
  atop 1145
  atop-differs length because "the alliance was made for three years; the data have no term"
  atop-differs pubsecr because "the treaty was not published when signed"
  atop-differs noothall because "no such promise is in the accounts used"
  atop-differs offense because "the known terms concern an attack on the lands of a party"
  basis text
  note "Made at the end of the conferences of Dresden. Terms after secondary accounts."

  article 1
    text "The two guarantee each other all their lands, also those outside the German Confederation, for three years, and help each other against every attack."
    clause aid
      when either party is attacked by any state on its territory
      then the other party shall assist it militarily
