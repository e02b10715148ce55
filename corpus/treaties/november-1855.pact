treaty november-1855 "November Treaty"
  about "Britain and France help Sweden-Norway by land and sea against Russian claims; Sweden-Norway cedes no land to Russia."
  parties Great-Britain, France, Sweden
  signed 1855-11-21
  in force 1855-12-17
  ended 1908-04-23 by agreement
  source "British and Foreign State Papers 45, p. 33; Parry CTS 114, p. 79" (doubtful)
  language "French"
  atop 1190
  atop-differs yrexit because "the treaty stood until the declarations of 1907 (Norway) and of 1908-04-23 (Sweden); the data end it with the peace of Paris"
  basis text
  note "Norway was part of the realm of the King until 1905."

  article 1
    text "The King of Sweden and Norway does not cede to Russia, exchange with it or let it occupy any part of his lands, nor grants it rights of pasture or fishing, and rejects every Russian claim to them."
    clause no-cession
      then Sweden shall do "cede no land or right of pasture or fishing to Russia"
  article 2
    text "If Russia makes a proposal or demand of that kind, the King tells Britain and France at once, and they give enough sea and land forces to work with his own in resisting the claims or attacks of Russia."
    clause consult
      when Sweden is threatened by Russia
      then each party shall consult at once
    clause aid
      when Sweden is threatened or is attacked by Russia
      then Great-Britain, France shall assist it militarily
