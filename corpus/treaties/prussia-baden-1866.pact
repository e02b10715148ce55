treaty prussia-baden-1866 "Alliance of Prussia and Baden"
  about "Mutual guarantee of territory; in war all forces under Prussian command."
  parties Prussia, Baden
  signed 1866-08-17
  in force 1866-08 (doubtful)
  ended 1870-11-15 by merger "entry of Baden into the German federation"
  secret until 1867-03-19
  source "Parry CTS 133, p. 99" (doubtful)
  language "German"
  atop 1275
  basis text

  article 1
    text "An alliance of defence and attack is concluded; the parties guarantee each other their territory and in case of war put their full military force at each other's disposal for this purpose."
    clause aid
      when either party is attacked by any state
      or when either party goes to war
      then the other party shall fight alongside it with all forces
  article 2
    text "In this case the Grand Duke of Baden hands the supreme command of his troops to the King of Prussia."
