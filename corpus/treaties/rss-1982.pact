treaty rss-1982 "Memorandum of Understanding on Security and Military Co-operation (Regional Security System, Eastern Caribbean)"
  about "Mutual help on request, including against threats to national security."
  parties Antigua-and-Barbuda, Barbados, Dominica, Saint-Lucia, Saint-Vincent-and-the-Grenadines
  party Saint-Kitts-and-Nevis from 1983-09-19 (doubtful)
  party Grenada from 1985 (doubtful)
  signed 1982-10-29
  in force on signature
  ended 1996-03-04 (doubtful) by replacement "treaty of 1996-03-05"
  source "Memorandum signed in Dominica on 1982-10-29, updated in 1992" (doubtful)
  language "English"
  basis coding "summaries of the text"

  article 4
    text "The parties agree to prepare plans and to assist one another on request in national emergencies, prevention of smuggling, search and rescue and threats to national security."
    note "The number of the article was not checked."
    clause on-request
      when a party is attacked or threatened or in unrest
      provided at the request of that party
      then each other party shall assist it
