treaty bulgarian-yugoslav-1937 "Treaty of Perpetual Friendship between Bulgaria and Yugoslavia"
  about "Inviolable peace and sincere and perpetual friendship."
  parties Bulgaria, Yugoslavia
  signed 1937-01-24
  in force 1937-02-04 (doubtful) "exchange of ratifications in Sofia"
  ended 1941-04-19 (doubtful) by abrogation "entry of Bulgarian troops into Yugoslavia"
  term indefinite
  source "League of Nations Treaty Series 176, p. 225 (doubtful)"
  language "Bulgarian and Serbo-Croatian"
  basis text

  article 1
    text "There shall be inviolable peace and sincere and perpetual friendship between the two kingdoms."
    clause peace
      then each party shall not attack the other party
      note "The text promises peace and friendship; it has no further clause of non-aggression or help."
