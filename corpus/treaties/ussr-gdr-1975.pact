treaty ussr-gdr-1975 "Treaty of Friendship, Co-operation and Mutual Assistance between the USSR and the German Democratic Republic"
  about "If either is attacked by any state, the other gives every aid, military aid included."
  parties USSR, GDR
  signed 1975-10-07
  in force 1975-12-05 (doubtful)
  ended 1990-10-02 by extinction
  term 25 years
  renew 10 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis text
  atop 3745

  article 8
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
