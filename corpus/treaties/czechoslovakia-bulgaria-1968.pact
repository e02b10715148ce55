treaty czechoslovakia-bulgaria-1968 "Treaty of Friendship, Co-operation and Mutual Assistance between Czechoslovakia and Bulgaria"
  about "If either is attacked by any state, the other gives every aid, military aid included."
  parties Czechoslovakia, Bulgaria
  signed 1968-04-26
  in force 1968-04-26..1969-04
  ended 1992-04-06 (doubtful) by replacement
  term 20 years
  renew 5 years unless denounced 1 year before
  replaces czechoslovakia-bulgaria-1948
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3595

  article mutual-aid
    text "If either is attacked by any state or group of states, the other, under article 51 of the UN Charter, at once gives every assistance, including military aid, with all means at its disposal."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise at once by all means at its disposal
           subject to un-charter/51
