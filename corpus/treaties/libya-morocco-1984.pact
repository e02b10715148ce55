treaty libya-morocco-1984 "Treaty of Oujda instituting the Union of States between Morocco and Libya"
  about "Aggression against one is aggression against the other."
  parties Libya, Morocco
  signed 1984-08-13
  in force 1984-09-01 (doubtful) "after approval by referendum in Morocco and by the General People's Congress in Libya"
  ended 1986-08-29 by denunciation "by Morocco"
  source "International Legal Materials 23, 1022 (doubtful); Gibler 4.1431"
  language "Arabic"
  basis text
  atop 3960
  atop-differs consul because "close diplomatic co-operation is an aim of the union (articles 8 and 9), not a duty to consult in a crisis"

  article 12
    text "Any aggression against one of the two states is an aggression against the other."
    clause all-for-one
      when either party is attacked by any state
      then that attack counts as an attack on each other party
