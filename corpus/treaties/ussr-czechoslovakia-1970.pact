treaty ussr-czechoslovakia-1970 "Treaty of Friendship, Co-operation and Mutual Assistance between the USSR and Czechoslovakia"
  about "If either is attacked by any state, the other gives every aid, military aid included."
  parties USSR, Czechoslovakia
  signed 1970-05-06
  in force 1970-06-09 (doubtful)
  ended 1992-12-31 by extinction
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis text
  atop 3625
  atop-differs endyr because "ATOP carries it on for the Czech Republic and Slovakia; the partner ceased to exist on 1992-12-31, and its successors made new treaties"
  atop-differs member because "ATOP carries it on for the Czech Republic and Slovakia; the party ceased to exist on 1992-12-31, and its successors made new treaties"
  atop-differs phase because "ATOP carries it on for the Czech Republic and Slovakia; the party ceased to exist on 1992-12-31, and its successors made new treaties"

  article 10
    text "If either is attacked by any state or group of states, the other, under article 51 of the UN Charter, at once gives every assistance, including military aid, with all means at its disposal and regards the attack as one on itself."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise at once by all means at its disposal
           subject to un-charter/51

  article consultation
    text "The parties consult on all important international questions that touch their interests."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause consult
      then each party shall consult
