treaty ussr-congo-1981 "Treaty of Friendship and Co-operation between the USSR and the Congo"
  about "Contact at once under danger; no clause of aid in war."
  parties Congo, USSR
  signed 1981-05-13
  in force 1981-05-13..1982-05
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date"
  language "Russian and French"
  basis coding "atop 4.01, with summaries"
  atop 3890
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"

  article contact
    text "In situations that threaten or break the peace the parties contact each other to co-ordinate their positions."
    note "The number of the article was not checked."
    clause contact
      when either party is threatened or attacked by any state
      then each party shall consult
