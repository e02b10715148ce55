treaty czechoslovakia-romania-1968 "Treaty of Friendship, Co-operation and Mutual Assistance between Czechoslovakia and Romania"
  about "If either is attacked by any state, the other gives every aid, military aid included."
  parties Czechoslovakia, Romania
  signed 1968-08-16
  in force 1968-08-16..1969-08
  ended 1992-12-31 by extinction
  term 20 years
  renew 5 years unless denounced 1 year before
  replaces czechoslovakia-romania-1948
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3610
  atop-differs endyr because "ATOP carries it on for the Czech Republic and Slovakia; the partner ceased to exist on 1992-12-31, and its successors made new treaties"
  atop-differs member because "ATOP carries it on for the Czech Republic and Slovakia; the party ceased to exist on 1992-12-31, and its successors made new treaties"
  atop-differs phase because "ATOP carries it on for the Czech Republic and Slovakia; the party ceased to exist on 1992-12-31, and its successors made new treaties"

  article mutual-aid
    text "If either is attacked by any state or group of states, the other, under article 51 of the UN Charter, at once gives every assistance, including military aid, with all means at its disposal."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise at once by all means at its disposal
           subject to un-charter/51
