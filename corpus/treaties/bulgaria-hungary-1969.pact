treaty bulgaria-hungary-1969 "Treaty of Friendship, Co-operation and Mutual Assistance between Bulgaria and Hungary"
  about "If either is attacked by any state, the other gives every aid, military aid included."
  parties Bulgaria, Hungary
  signed 1969-07-10
  in force 1969-07-10..1970-07
  ended 1991-05-31 (doubtful) by replacement
  term 20 years
  renew 5 years unless denounced 1 year before
  replaces bulgaria-hungary-1948
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3620

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
