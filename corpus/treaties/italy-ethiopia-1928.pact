treaty italy-ethiopia-1928 "Treaty of Friendship, Conciliation and Arbitration between Ethiopia and Italy"
  about "Constant peace and perpetual friendship; no action harmful to the other's independence; disputes to conciliation and arbitration."
  parties Italy, Ethiopia
  signed 1928-08-02
  in force 1929-08-03 (doubtful) "exchange of ratifications in Addis Ababa"
  ended 1935-10-03 by abrogation "Italian invasion"
  term 20 years
  source "League of Nations Treaty Series 94, p. 413"
  language "Amharic and Italian"
  atop 2225
  basis text

  article 1
    text "There shall be constant peace and perpetual friendship between the two."
    clause peace
      then each party shall not attack the other party

  article 2
    text "Neither takes, under any pretext, action that may injure the independence of the other."
    clause independence
      then each party shall respect the independence of the other party

  article 5
    text "Questions that cannot be settled by ordinary diplomacy go to conciliation and arbitration, without recourse to armed force."
    clause settle
      then each party shall settle disputes peacefully
