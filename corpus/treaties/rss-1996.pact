treaty rss-1996 "Treaty establishing the Regional Security System (Eastern Caribbean)"
  about "Members assist one another on request in emergencies and threats to security; an armed attack by a third state or from any other source is an attack on all."
  parties Antigua-and-Barbuda, Barbados, Dominica, Grenada, Saint-Kitts-and-Nevis, Saint-Lucia, Saint-Vincent-and-the-Grenadines
  signed 1996-03-05
  in force on signature (doubtful)
  term indefinite
  source "Treaty establishing the Regional Security System, St. George's, 5 March 1996 (OAS, Committee on Hemispheric Security)"
  language "English"
  atop 4778
  atop-differs noothall because "the file follows the articles on purposes and mutual defence, which hold no such promise; the later articles were not checked for one"
  basis text
  note "Grew out of the memorandum of understanding of 1982-10-29. Guyana acceded in 2022 (date not verified)."

  article 4
    text "The purposes include mutual assistance on request in national emergencies, smuggling, search and rescue and threats to national security; the members hold that an armed attack on one of them by a third state or from any other source is an armed attack on them all, and exercise collective self-defence under Article 51, each determining with the others the measures to be taken."
    clause all-for-one
      when a party is attacked by any state or group
      then that attack counts as an attack on each party
      then each other party shall assist it individually and in concert
           subject to un-charter/51
    clause on-request
      when a party is threatened by any state or group
      or when a party is in unrest
      provided at the request of that party
      then each other party shall assist it
    clause consult
      when all-for-one is met
      then each party shall consult
