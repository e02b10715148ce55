treaty poland-czechoslovakia-1967 "Treaty of Friendship, Co-operation and Mutual Assistance between Poland and Czechoslovakia"
  about "If either is attacked by West Germany or its allies, the other gives every aid, military aid included."
  parties Poland, Czechoslovakia
  signed 1967-03-01
  in force 1967-03-01..1968-03
  ended 1991-10-06 (doubtful) by replacement
  term 20 years
  renew 5 years unless denounced 1 year before
  replaces poland-czechoslovakia-1947
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3540
  note "A Soviet summary of 1979 speaks of attack by another state or group of states; ATOP codes West Germany and its allies only."

  article mutual-aid
    text "If either is attacked by the West German forces of militarism and revanchism, or by a state or group of states allied with them, the other at once gives every assistance, including military aid, with all means at its disposal."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause aid
      when either party is attacked by West-Germany or a state allied with West-Germany
      then the other party shall assist it militarily and otherwise at once by all means at its disposal
           subject to un-charter/51
