treaty prussia-bavaria-1866 "Alliance of Prussia and Bavaria"
  about "Mutual guarantee of territory; in war all forces under Prussian command."
  parties Prussia, Bavaria
  signed 1866-08-22
  in force 1866-09-03 (doubtful)
  ended 1870-11-23 by merger "treaty on the entry of Bavaria into the Reich"
  secret until 1867-03-19
  source "Parry CTS 133, p. 137; text at gibs.info from the official print of 1867" (doubtful)
  language "German"
  atop 1280
  basis text

  article 1
    text "An alliance of defence and attack is concluded; the parties guarantee each other their territory and in case of war put their full military force at each other's disposal for this purpose."
    clause aid
      when either party is attacked by any state
      or when either party goes to war
      then the other party shall fight alongside it with all forces
  article 2
    text "In this case the King of Bavaria hands the supreme command of his troops to the King of Prussia."
