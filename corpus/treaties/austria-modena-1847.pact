treaty austria-modena-1847 "Alliance of Austria and Modena"
  about "Help on demand against attack from outside; Austria may enter Modena for the common defence and helps against disturbance."
  parties Austrian-Empire, Modena
  signed 1847-12-24
  in force 1848-01 (doubtful)
  ended 1859-11-10 (doubtful) by extinction
  term indefinite
  source "British and Foreign State Papers 36, p. 1169; Parry CTS 101, p. 363" (doubtful)
  language "French"
  atop 1125
  atop-differs yrexit because "the Duke left in June 1859 and the treaty had no force after the peace of Zurich; the data give May"
  basis text

  article 1
    text "Whenever the Italian lands of the Emperor of Austria or the lands of the Duke of Modena are attacked from outside, the parties give each other help with all means in their power as soon as it is asked for."
    clause aid
      when Modena is attacked by any state
      provided at the request of Modena
      then Austrian-Empire shall assist it militarily by all means in its power
      when Austrian-Empire is attacked by any state in lombardy or venetia
      provided at the request of Austrian-Empire
      then Modena shall assist it militarily by all means in its power
  article 2
    text "As Modena thus enters the line of defence of the Italian provinces of Austria, the Emperor may march troops into it and occupy its fortresses whenever the common defence or military prudence demands it."
    clause passage
      then Austrian-Empire may station forces
  article 3
    text "If anything within Modena gives cause to fear a breach of peace and order, and the means of its government do not suffice, Austria gives the military help needed as soon as asked."
    clause disturbance
      when Modena is in unrest
      provided at the request of Modena
      then Austrian-Empire shall assist it militarily
  article 4
    text "Modena concludes no military convention with another power without the prior consent of Austria."
    clause no-other-convention
      then Modena shall do "conclude no military convention with another power without the consent of Austria"
