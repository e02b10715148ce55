treaty france-entente-states-1961 "Defence Agreement between France, Ivory Coast, Dahomey and Niger"
  about "Mutual aid to prepare and assure defence; each African state may ask France for help."
  parties Benin, France, Ivory-Coast, Niger
  signed 1961-04-24
  in force 1961 (doubtful)
  ended 2014 (doubtful) by replacement "for Ivory Coast by the treaty of 2012-01-26; for Benin and Niger by agreements of 1975 and 1977 (doubtful)"
  source "Senate of France, bill no. 226 (1960-1961) with the text"
  language "French"
  basis text

  article 1
    text "The four republics give each other aid and assistance to prepare and assure their defence."
    note "The number of the article was not checked."
    clause aid
      when a party is attacked by any state
      then each other party shall assist it

  article 2
    text "Ivory Coast, Dahomey and Niger are each responsible for their internal and external defence; each may ask France for help under conditions set by special agreements."
    note "The number of the article was not checked."
    clause on-call
      when Benin, Ivory-Coast or Niger is attacked or in unrest
      provided at the request of it and France decides
      then France may assist it militarily
