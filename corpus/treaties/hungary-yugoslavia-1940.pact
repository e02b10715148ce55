treaty hungary-yugoslavia-1940 "Treaty of Eternal Friendship between Hungary and Yugoslavia"
  about "Permanent peace and eternal friendship; consultation on questions that affect their relations."
  parties Hungary, Yugoslavia
  signed 1940-12-12
  in force 1941-02-27 "exchange of ratifications in Budapest"
  ended 1941-04-11 by abrogation "Hungarian attack; Hungary held Yugoslavia extinct from the Croatian proclamation of 10 April"
  term indefinite
  source "Hungarian Law I of 1941 (doubtful)"
  language "Hungarian and Serbo-Croatian"
  basis text

  article 1
    text "There shall be permanent peace and eternal friendship between the two."
    clause peace
      then each party shall not attack the other party

  article 2
    text "The parties consult on all questions that in their judgment affect their mutual relations."
    clause consult
      then each party shall consult
