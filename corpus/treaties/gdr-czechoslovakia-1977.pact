treaty gdr-czechoslovakia-1977 "Treaty of Friendship, Co-operation and Mutual Assistance between the German Democratic Republic and Czechoslovakia"
  about "If either is attacked by any state, the other gives every aid, military aid included."
  parties GDR, Czechoslovakia
  signed 1977-10-03
  in force 1977-10-03..1978-10
  ended 1990-10-02 by extinction
  term 25 years
  renew 10 years unless denounced 1 year before
  replaces gdr-czechoslovakia-1967
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3805

  article mutual-aid
    text "If either is attacked by any state or group of states, the other, under article 51 of the UN Charter, at once gives every assistance, including military aid, with all means at its disposal and regards the attack as one on itself."
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
