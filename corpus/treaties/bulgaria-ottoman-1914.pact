treaty bulgaria-ottoman-1914 "Treaty of alliance of Bulgaria and the Ottoman Empire"
  about "Help if a Balkan state attacks either; neutrality if either acts without prior agreement."
  parties Bulgaria, Ottoman-Empire
  signed 1914-08-19 "6 August Old Style"
  in force 1914-08 (doubtful)
  ended 1918-09-30 by defeat
  term until "the end of the general European war"
  secret
  source "British and Foreign State Papers 152, p. 253; Gibler, International Military Alliances, 4.1221"
  atop 2010
  atop-differs concoadv because "the duty is to consult before attacking a Balkan state, whichever it is"
  basis text

  article 1
    text "Each respects the territory of the other, and both act as one in matters of common interest."
    clause integrity
      then each party shall respect the integrity of the other party

  article 2
    text "If one or more Balkan states attack one of the two, the other helps it with its forces."
    clause aid
      when either party is attacked by Greece, Romania, Serbia, Montenegro, Albania
      then the other party shall assist it militarily with all forces

  article 3
    text "Neither attacks another Balkan state without consulting the other; if one does so without agreement, the other keeps benevolent neutrality."
    clause consult-first
      then each party shall consult before "attacking a Balkan state"
    clause neutrality
      when either party goes to war with Greece, Romania, Serbia, Montenegro, Albania
      then the other party shall remain benevolently neutral while that war lasts
    note "Numbers of the articles after secondary accounts."
