treaty mediterranean-1887-december "Second Mediterranean Agreement"
  about "Austria-Hungary, Britain and Italy keep the status quo in the East and agree on measures to defend Ottoman independence."
  parties Austria-Hungary, United-Kingdom, Italy
  signed 1887-12-12..16
  in force 1887-12-16
  ended 1897-01-20 (doubtful) by lapse
  secret until 1920
  source "Pribram, The Secret Treaties of Austria-Hungary I, 124-133"
  atop 1375
  atop-differs offense because "points 7 and 8 bind to an agreement on measures and, at most, to a provisional occupation that the three hold fit"
  basis text

  article points
    text "Nine points: peace, the status quo in the East, local autonomies, the independence of Turkey as guardian of European interests, which may not give up rights in Bulgaria or cede the Straits; if it resists an unlawful attempt, the three agree at once on measures to uphold it."
    clause support-turkey
      when Ottoman-Empire is threatened or is attacked by any state
      then each party shall agree "the measures to uphold the independence and integrity of the Ottoman Empire" at once
      then each party shall consult
    clause connivance
      provided "the Porte connives at such an attempt"
      then each party may do "occupy provisionally such points of Ottoman territory as the three agree to hold necessary"
