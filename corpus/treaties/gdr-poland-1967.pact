treaty gdr-poland-1967 "Treaty of Friendship, Co-operation and Mutual Assistance between the German Democratic Republic and Poland"
  about "If either is attacked by West Germany or its allies, the other gives every aid, military aid included."
  parties GDR, Poland
  signed 1967-03-15
  in force 1967-03-15..1968-03
  ended 1977-05-28 (doubtful) by replacement
  term 20 years
  renew 10 years unless denounced 1 year before
  source "UN Treaty Series no. 8922"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3545
  atop-differs consul because "the text promises consultation on important international questions in general, crisis or not"

  article mutual-aid
    text "If either is attacked by the West German forces of militarism and revanchism, or by a state or group of states allied with them, the other at once gives every assistance, including military aid, with all means at its disposal."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause aid
      when either party is attacked by West-Germany or a state allied with West-Germany
      then the other party shall assist it militarily and otherwise at once by all means at its disposal
           subject to un-charter/51

  article 10
    text "The parties consult on all important international questions that touch their interests."
    clause consult
      then each party shall consult
