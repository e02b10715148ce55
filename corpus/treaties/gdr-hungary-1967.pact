treaty gdr-hungary-1967 "Treaty of Friendship, Co-operation and Mutual Assistance between the German Democratic Republic and Hungary"
  about "If either is attacked by any state, the other gives every aid, military aid included."
  parties GDR, Hungary
  signed 1967-05-18
  in force 1967-05-18..1968-05
  ended 1977-03-24 (doubtful) by replacement
  term 20 years
  renew 10 years unless denounced 1 year before
  source "UN Treaty Series no. 8905"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3565

  article mutual-aid
    text "If either is attacked by any state or group of states, the other, under article 51 of the UN Charter, at once gives every assistance, including military aid, with all means at its disposal."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise at once by all means at its disposal
           subject to un-charter/51
