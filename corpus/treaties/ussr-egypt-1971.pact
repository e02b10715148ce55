treaty ussr-egypt-1971 "Treaty of Friendship and Co-operation between the USSR and Egypt"
  about "Contact at once under danger; no opposing alliance; no clause of aid in war."
  parties Egypt, USSR
  signed 1971-05-27
  in force 1971-07-01
  ended 1976-03-15 by abrogation "vote of the Egyptian parliament"
  term 15 years
  renew 5 years unless denounced 1 year before
  source "Pravda and Al-Ahram of 1971-05-28; International Legal Materials 10" (doubtful)
  language "Russian and Arabic"
  basis text
  atop 3670
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"

  article 7
    text "If situations develop that in the opinion of both create a danger to peace or a breach of it, the parties contact each other without delay to concert their positions, to remove the threat or restore peace."
    clause contact
      when either party is threatened or attacked by any state
      then each party shall consult at once

  article 8
    text "The parties go on developing military co-operation by agreements, training and supplies."

  article 9
    text "Neither enters an alliance, nor joins a group of states or an action, directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
