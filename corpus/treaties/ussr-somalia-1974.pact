treaty ussr-somalia-1974 "Treaty of Friendship and Co-operation between the USSR and Somalia"
  about "Contact at once under danger; no opposing alliance; no clause of aid in war."
  parties Somalia, USSR
  signed 1974-07-11
  in force 1974-10-29 (doubtful)
  ended 1977-11-13 by abrogation "by Somalia"
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date"
  language "Russian and Somali"
  basis coding "atop 4.01, with summaries"
  atop 3735
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"

  article contact
    text "In situations that threaten or break peace the parties contact each other at once to co-ordinate their positions."
    note "The number of the article was not checked."
    clause contact
      when either party is threatened or attacked by any state
      then each party shall consult at once

  article no-blocs
    text "Neither joins a military alliance, group of states or action directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
