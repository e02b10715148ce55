treaty ussr-mozambique-1977 "Treaty of Friendship and Co-operation between the USSR and Mozambique"
  about "Contact at once under danger; no opposing alliance; no clause of aid in war."
  parties Mozambique, USSR
  signed 1977-03-31
  in force 1977-03-31..1978-03
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances (text)"
  language "Russian and Portuguese"
  basis text
  atop 3775
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"

  article 9
    text "If situations arise that threaten or break the peace, the parties at once contact each other to co-ordinate their positions, to remove the threat or restore peace."
    clause contact
      when either party is threatened or attacked by any state
      then each party shall consult at once

  article 10
    text "Neither enters a military or other alliance, nor joins a group of states or action, directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
