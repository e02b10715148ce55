treaty russia-azerbaijan-1997 "Treaty of Friendship, Co-operation and Mutual Security between Russia and Azerbaijan"
  about "Consultation under threat; no alliances or acts against the other."
  parties Russia, Azerbaijan
  signed 1997-07-03
  in force 1997-07-03..1999-12-31 (doubtful) "date not verified"
  term 10 years
  renew 5 years
  source "Treaty of Moscow, 3 July 1997 (doubtful as to article numbers)"
  atop 4885
  atop-differs concoreq because "the clause follows the words that the parties consult without delay if one sees a threat; it has no request"
  atop-differs noothall because "the file has the parties keep out of alliances directed against the other; ATOP counts no such promise, and the article was not verified"
  basis text

  article consultation
    text "If a situation in the opinion of a party threatens peace or its security interests, the parties consult without delay to agree on ways of settling it."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once

  article blocs
    text "The parties refrain from force against each other and from taking part in alliances or actions directed against the other."
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party
