treaty prussia-hesse-1867 "Alliance of Prussia and Hesse-Darmstadt"
  about "Mutual guarantee of territory; in war all forces under Prussian command."
  parties Prussia, Hesse-Darmstadt
  signed 1867-04-11
  in force 1867-04 (doubtful)
  ended 1871-01-17 (doubtful) by merger
  source "Parry CTS 134, p. 431" (doubtful)
  language "German"
  atop 1290
  atop-differs asymm because "the Prussian command over the Hessian forces in war is not encoded as a duty"
  basis text
  note "Hesse north of the Main was already in the North German Confederation."

  article 1
    text "An alliance of defence and attack is concluded; the parties guarantee each other their territory and in case of war put their full military force at each other's disposal for this purpose."
    clause aid
      when either party is attacked by any state
      or when either party goes to war
      then the other party shall fight alongside it with all forces
