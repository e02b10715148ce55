treaty anglo-japanese-1911 "Anglo-Japanese Alliance"
  parties United-Kingdom, Japan
  signed 1911-07-13
  in force on signature
  article 2
    clause aid
      when either party is attacked without provocation
      or when either party is at war
      provided ("the war is in defence of rights" and place in east-asia or india) and not "arbitration is due"
      then the other party shall fight alongside it
      then each party shall not make separate peace
