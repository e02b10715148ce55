treaty eccas-2000 "Mutual Assistance Pact between the member states of ECCAS"
  about "Aid among the members of the Economic Community of Central African States against aggression, through the Council for Peace and Security (COPAX)."
  parties Angola, Burundi, Cameroon, Central-African-Republic, Chad, Congo, DR-Congo, Equatorial-Guinea, Gabon, Sao-Tome-and-Principe
  party Rwanda until 2007-06-05 (doubtful) by withdrawal
  signed 2000-02-24
  in force 2004-01 (doubtful) "with the COPAX protocol"
  source "Pacte d'assistance mutuelle entre les Etats membres de la CEEAC, Malabo, 24 February 2000 (doubtful as to the numbering of articles)"
  language "French, Portuguese and Spanish"
  atop 4945
  basis text

  organ Conference-of-Heads-of-State "Conference of Heads of State and Government"

  article mutual-assistance
    text "The parties regard aggression or a threat of aggression against one of them as directed against all, and undertake to give one another help and assistance for defence."
    clause aid
      when a party is attacked by any state
      provided Conference-of-Heads-of-State decides
      then each other party shall assist it militarily and otherwise
    note "The number of the article was not verified."

  article 6
    text "COPAX is set to work when peace and security in the subregion are gravely threatened, as in a conflict between parties or an internal conflict that endangers them; the pact of non-aggression of 1996 binds every party to this pact (article 12)."
    clause non-aggression
      then each party shall not attack a party
