treaty ussr-gdr-1964 "Treaty of Friendship, Co-operation and Mutual Assistance between the USSR and the German Democratic Republic"
  about "If either is attacked in Europe, the other gives every aid, military aid included."
  parties USSR, GDR
  signed 1964-06-12
  in force 1964-09-26
  ended 1990-10-02 by extinction
  term 20 years
  renew 10 years unless denounced 1 year before
  source "UNTS 553, I-8093"
  basis text
  atop 3500
  note "Continued beside the treaty of 1975. The aid is given in accordance with the provisions of the Warsaw Treaty."

  article 5
    text "If either is attacked in Europe by any state or group of states, the other, under article 51 of the UN Charter, at once gives every assistance, including military aid, with all means at its disposal."
    clause aid
      when either party is attacked by any state in europe
      then the other party shall assist it militarily and otherwise at once by all means at its disposal
           subject to un-charter/51
    clause report
      when aid is met
      then each party shall report to the Security Council at once
