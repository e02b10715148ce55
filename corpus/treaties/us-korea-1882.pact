treaty us-korea-1882 "Treaty of the United States and Korea"
  about "Good offices if another power deals unjustly or oppressively with either."
  parties United-States, Korea
  signed 1882-05-22
  in force 1883-05-19 "exchange of ratifications in Seoul"
  ended 1910-08-29 (doubtful) by extinction
  source "23 Stat. 720; Malloy I, 334"
  language "English and Chinese"
  basis text

  article 1
    text "If other powers deal unjustly or oppressively with either government, the other, on being told, uses its good offices to bring about an amicable arrangement."
    quote "exert their good offices"
    clause good-offices
      when either party is threatened or is attacked by any state
      provided at the request of that party
      then the other party shall support it diplomatically
