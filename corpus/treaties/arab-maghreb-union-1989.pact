treaty arab-maghreb-union-1989 "Treaty establishing the Arab Maghreb Union"
  about "Aggression against one member is aggression against the others."
  parties Algeria, Libya, Mauritania, Morocco, Tunisia
  signed 1989-02-17
  in force 1989-07-01 (doubtful)
  term indefinite
  source "UNTS 1546, I-26844"
  language "Arabic"
  basis text
  atop 3995
  atop-differs consul because "the articles read here promise common policies, not consultation in a crisis"

  article 14
    text "Every aggression to which one member state is exposed is considered an aggression against the other member states."
    clause all-for-one
      when a party is attacked by any state
      then that attack counts as an attack on each other party

  article 15
    text "Members allow on their territory no activity or organisation that harms the security, territory or political order of another, and join no alliance or bloc directed against another."
    clause no-blocs
      then each party shall not join an alliance against the other parties
