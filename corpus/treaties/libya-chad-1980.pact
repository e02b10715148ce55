treaty libya-chad-1980 "Treaty of Friendship and Alliance between Libya and Chad"
  about "Each defends the other against aggression; Chad may call Libya in if it is threatened."
  parties Chad, Libya
  signed 1980-06-15
  in force on signature
  ended 1982-06-19 (doubtful) by lapse "change of government in Chad"
  source "Gibler, International Military Alliances, with the text"
  basis text
  atop 3860
  atop-differs asymm because "article 7 binds Libya alone (clause on-call); the codes derived from the clauses are the same for both"

  article 1
    text "The parties undertake to defend each other if one or both are exposed to direct or indirect aggression from outside, and hold aggression against one to be against the other."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it

  article 4
    text "Neither binds itself by a treaty or alliance inconsistent with this treaty."
    clause no-conflicting
      then each party shall not join an alliance against the other party

  article 7
    text "Chad permits no foreign base or troops, and keeps the right to call on Libya for help if its independence, territory or internal security is threatened."
    clause on-call
      when Chad is threatened
      or when Chad is in unrest
      provided at the request of Chad
      then Libya shall assist it
