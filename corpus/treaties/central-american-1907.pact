treaty central-american-1907 "General treaty of peace and amity of the Central American republics"
  about "Disputes go to the Central American Court; Honduras is neutral and the others respect it."
  parties Costa-Rica, El-Salvador, Guatemala, Honduras, Nicaragua
  signed 1907-12-20
  in force 1908-03-11 (doubtful)
  ended 1918-03-10 (doubtful) by expiry
  term 10 years
  source "Malloy II, 2392; Foreign Relations of the United States 1907, 692"
  language "Spanish"
  atop 1450
  atop-differs neucoadv because "article 3 keeps Honduras neutral in any conflict among the other republics; the parties are no adversary named"
  basis text

  article 1
    text "The parties keep peace and settle every difference of whatever kind through the Central American Court of Justice."
    clause settle
      then each party shall settle disputes peacefully
    clause non-aggression
      then each party shall not attack each other party
  article 3
    text "In view of its central position Honduras declares its absolute neutrality in a conflict among the others; they respect Honduran territory as long as it keeps that neutrality."
    clause honduras-neutral
      when Costa-Rica or El-Salvador or Guatemala or Nicaragua is at war with a party
      then Honduras shall remain neutral
    clause respect-honduras
      then Costa-Rica, El-Salvador, Guatemala, Nicaragua shall respect the neutrality of Honduras
