treaty ussr-gdr-1964 "Treaty of Friendship, Co-operation and Mutual Assistance between the USSR and the German Democratic Republic"
  about "If either is attacked in Europe, the other gives aid at once under the Warsaw Treaty."
  parties USSR, GDR
  signed 1964-06-12
  in force 1964-09-26
  ended 1990-10-02 by extinction
  term 20 years
  renew 10 years unless denounced 1 year before
  source "UNTS 553, I-8093"
  basis text
  atop 3500
  atop-differs defcoloc because "article 5 is for an armed attack in Europe, as in the Warsaw Treaty to which it points"
  note "Continued beside the treaty of 1975."

  article 5
    text "If either is attacked in Europe by any state or group of states, the other at once gives it assistance in accordance with the provisions of the Warsaw Treaty of 1955; the Security Council is told of the measures taken."
    clause aid
      when either party is attacked by any state in europe
      then the other party shall assist it at once with "the assistance that the Warsaw Treaty provides"
           subject to un-charter/51
    clause report
      when aid is met
      then each party shall report to the Security Council at once
