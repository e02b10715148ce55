treaty ussr-iraq-1972 "Treaty of Friendship and Co-operation between the USSR and Iraq"
  about "Contact at once under threat to either or to peace; no opposing alliance; no clause of aid in war."
  parties Iraq, USSR
  signed 1972-04-09
  in force 1972-07-20 (doubtful)
  ended 1990-09-12 (doubtful) by lapse
  term 15 years
  renew 5 years unless denounced 1 year before
  source "UN Treaty Series (number not checked); Gibler, under the date"
  language "Russian and Arabic"
  basis text
  atop 3690
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"

  article 8
    text "If situations develop that threaten the peace of either or endanger or break peace, the parties contact each other at once to co-ordinate their positions."
    clause contact
      when either party is threatened or attacked by any state
      then each party shall consult at once

  article 10
    text "Neither enters an alliance, nor joins a group of states or an action, directed against the other, nor lets its territory be used to the military harm of the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
