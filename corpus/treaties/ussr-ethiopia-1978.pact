treaty ussr-ethiopia-1978 "Treaty of Friendship and Co-operation between the USSR and Ethiopia"
  about "Contact at once under danger; no opposing alliance; no clause of aid in war."
  parties Ethiopia, USSR
  signed 1978-11-20
  in force 1979-04-24 (doubtful)
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances (text)"
  language "Russian and Amharic"
  basis text
  atop 3835
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"

  article 7
    text "If situations arise that threaten or break the peace, the parties contact each other at once to co-ordinate their positions."
    note "The number of the article was not checked."
    clause contact
      when either party is threatened or attacked by any state
      then each party shall consult at once

  article no-blocs
    text "Neither enters a military alliance, nor joins a group of states or action, directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
