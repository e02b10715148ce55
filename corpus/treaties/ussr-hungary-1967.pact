treaty ussr-hungary-1967 "Treaty of Friendship, Co-operation and Mutual Assistance between the USSR and Hungary"
  about "If either is attacked by any state, the other gives every aid, military aid included."
  parties USSR, Hungary
  signed 1967-09-07
  in force 1967-09-07..1968-09
  ended 1991-12-06 (doubtful) by replacement
  term 20 years
  renew 5 years unless denounced 1 year before
  replaces ussr-hungary-1948
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3580

  article mutual-aid
    text "If either is attacked by any state or group of states, the other, under article 51 of the UN Charter, at once gives every assistance, including military aid, with all means at its disposal."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise at once by all means at its disposal
           subject to un-charter/51

  article consultation
    text "The parties consult on all important international questions that touch their interests."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause consult
      then each party shall consult
