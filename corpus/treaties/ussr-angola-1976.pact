treaty ussr-angola-1976 "Treaty of Friendship and Co-operation between the USSR and Angola"
  about "Contact at once under danger; no opposing alliance; no clause of aid in war."
  parties Angola, USSR
  signed 1976-10-08
  in force 1976-10-08..1977-10
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances (text)"
  language "Russian and Portuguese"
  basis text
  atop 3765
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"

  article 7
    text "If a situation arises that threatens or breaks the peace, the parties at once contact each other to co-ordinate their positions, to remove the threat or restore peace."
    clause contact
      when either party is threatened or attacked by any state
      then each party shall consult at once

  article no-blocs
    text "Neither enters a military or other alliance, nor joins a group of states or action, directed against the other."
    note "The number of the article was not checked."
    clause no-blocs
      then each party shall not join an alliance against the other party
