treaty anglo-portuguese-1386 "Treaty of Windsor"
  about "Perpetual league; each gives help on a due request, as far as its own dangers allow."
  parties England, Portugal
  signed 1386-05-09
  in force 1387-02-24 (doubtful) "ratification by Richard II, kept in the Torre do Tombo"
  term indefinite
  source "Rymer, Foedera VII, 515; Torre do Tombo PT/TT 4186032" (doubtful)
  language "Latin"
  basis text

  article 1
    text "There is between the two kings and their heirs, realms and subjects a sincere and perpetual league, friendship and confederation, each bound to help and succour the other against all men that try to break the peace or harm the states of the other."
    clause aid
      when either party is attacked by any state
      provided at the request of that party
      then the other party shall assist it militarily
    clause no-help-to-enemies
      when either party is attacked by any state
      then the other party shall not assist that adversary
      then each party shall not join an alliance against the other party

  article aid-on-request
    text "If one party needs the support or help of the other and duly asks for it, the other is bound to give such help as its own dangers, and those of its realm, allow, at the cost of the party that asks."
    note "The number of the article was not checked."
