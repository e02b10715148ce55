treaty ussr-poland-1965 "Treaty of Friendship, Co-operation and Mutual Assistance between the USSR and Poland"
  about "If either is attacked by West Germany or its allies, the other gives every aid, military aid included."
  parties USSR, Poland
  signed 1965-04-08
  in force 1965-04-08..1966-04
  ended 1991-02-06 (doubtful) by denunciation
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3520
  note "The parties also declare the frontier on the Oder and the western Neisse inviolable."

  article mutual-aid
    text "If either is attacked by the West German forces of militarism and revanchism, or by a state or group of states allied with them, the other at once gives every assistance, including military aid, with all means at its disposal."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause aid
      when either party is attacked by West-Germany or a state allied with West-Germany
      then the other party shall assist it militarily and otherwise at once by all means at its disposal
           subject to un-charter/51
