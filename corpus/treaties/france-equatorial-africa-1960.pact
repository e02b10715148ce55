treaty france-equatorial-africa-1960 "Defence Agreement between France, the Central African Republic, Congo and Chad"
  about "A common system of defence with France; mutual aid; each African state may ask for French help."
  parties Central-African-Republic, France
  party Chad from 1960-11-24 until 1976-03-05 by replacement
  party Congo from 1960-11-24 until 1973-12-31 by replacement
  signed 1960-08-15
  in force 1960-11-24 (doubtful)
  ended 2011 (doubtful) by replacement "partnership agreement with the Central African Republic of 2010-04-08"
  source "Decree 60-1230 of 1960-11-23, JO of 1960-11-24, p. 10459"
  language "French"
  basis text
  atop 3395
  atop-differs endyr because "ATOP counts the Central African Republic as bound to the end of its data; the agreement of 2010-04-08 replaced the old ones"
  atop-differs concoloc because "the clause has the parties consult without naming an area"
  atop-differs defcoloc because "the common defence is that of the lands in equatorial Africa, which the clause names"
  note "Signed on 11, 13 and 15 August 1960 at Fort-Lamy, Bangui and Brazzaville."

  region equatorial-africa "France's partners in Central Africa"
    includes territory of the parties in central-africa

  article 1
    text "The three republics agree to organise with France a common system of preparation and assurance of their defence, and of the Community to which they belong."
    clause common-defence
      when a party is attacked by any state in equatorial-africa
      then each other party shall assist it
      open issue request-needed
        strict no because "article 1 speaks of a common system"
        practice yes from 1960-08-15 because "French help was given only when asked for, under special agreements"

  article 2
    text "The parties give each other aid and assistance to this end and concert permanently on problems of defence."
    note "The number of the article was not checked."
    clause consult
      then each party shall consult

  article 3
    text "Each African party, with France's consent, may call on French forces for its internal or external defence."
    note "The number of the article was not checked."
    clause on-call
      when Central-African-Republic, Chad or Congo is attacked or in unrest
      provided at the request of it and France decides
      then France may assist it militarily
