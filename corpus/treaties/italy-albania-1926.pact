treaty italy-albania-1926 "Pact of Friendship and Security between Italy and Albania (First Treaty of Tirana)"
  about "Mutual support for the political, legal and territorial status quo of Albania; no agreements against the interests of the other."
  parties Italy, Albania
  signed 1926-11-27
  in force 1927-01-24 "exchange of ratifications in Rome"
  ended 1931-11-27 (doubtful) by expiry "five years; overlaid by the alliance of 1927"
  term 5 years
  source "League of Nations Treaty Series 60, p. 15"
  language "Italian and Albanian"
  basis text

  article 1
    text "Any disturbance of the political, legal and territorial status quo of Albania is against the common political interest of the two."
    note "No duty of its own."

  article 2
    text "To safeguard that interest they give each other mutual support and cordial collaboration, and conclude no political or military agreements with other powers to the prejudice of the other."
    clause support
      when Albania is attacked or is threatened by any state
      then Italy shall assist Albania
    clause no-blocs
      then each party shall not join an alliance against the other party
