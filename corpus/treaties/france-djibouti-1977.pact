treaty france-djibouti-1977 "Provisional Protocol between France and Djibouti on the stationing of French forces"
  about "At Djibouti's request French forces stationed there take part in its defence against a foreign army."
  parties Djibouti, France
  signed 1977-06-27
  in force 1982-10-31 "applied from signature"
  ended 2014-04-30 by replacement "treaty of 2011-12-21, in force on 2014-05-01"
  source "Bulletin officiel des armees, text 22385"
  language "French"
  basis text
  atop 3790
  atop-differs endyr because "ATOP takes the signature of the new treaty in 2011; the protocol ended when that came into force"

  article 1
    text "At Djibouti's request, in exercise of the right of article 51 of the UN Charter and in case of aggression by a foreign army, France brings, on conditions to be agreed, the participation of its forces stationed in Djibouti; they take no part in keeping or restoring order."
    clause aid
      when Djibouti is attacked by any state
      provided at the request of Djibouti and attack is external
      then France shall fight alongside it with "the forces stationed in Djibouti, on conditions to be agreed" subject to un-charter/51
    clause not-for-order
      when Djibouti is in unrest
      then France shall not intervene in Djibouti
