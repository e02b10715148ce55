treaty austria-parma-1848 "Alliance of Austria and Parma"
  about "Help on demand against attack from outside; Austria may enter Parma for the common defence and helps against disturbance."
  parties Austrian-Empire, Parma
  signed 1848-02-04
  in force 1848-02 (doubtful)
  ended 1859-11-10 (doubtful) by extinction
  term indefinite
  source "British and Foreign State Papers 37, p. 1313; Parry CTS 102, p. 1" (doubtful)
  language "French"
  atop 1130
  atop-differs yrexit because "the Duchess left in June 1859 and the treaty had no force after the peace of Zurich; the data give May"
  basis text
  note "The terms follow the treaty of Austria and Modena of 1847-12-24."

  article 1
    text "Whenever the Italian lands of the Emperor of Austria or the lands of the Duke of Parma are attacked from outside, the parties give each other help with all means in their power as soon as it is asked for."
    clause aid
      when Parma is attacked by any state
      provided at the request of Parma
      then Austrian-Empire shall assist it militarily by all means in its power
      when Austrian-Empire is attacked by any state in lombardy or venetia
      provided at the request of Austrian-Empire
      then Parma shall assist it militarily by all means in its power
  article 2
    text "Austria may march troops into Parma and occupy its fortresses whenever the common defence or military prudence demands it."
    clause passage
      then Austrian-Empire may station forces
  article 3
    text "If peace and order within Parma are in danger and the means of its government do not suffice, Austria gives the military help needed as soon as asked."
    clause disturbance
      when Parma is in unrest
      provided at the request of Parma
      then Austrian-Empire shall assist it militarily
