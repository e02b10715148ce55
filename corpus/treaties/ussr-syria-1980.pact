treaty ussr-syria-1980 "Treaty of Friendship and Co-operation between the USSR and Syria"
  about "Contact at once if peace or the security of either is endangered; no clause of aid in war."
  parties Syria, USSR
  signed 1980-10-08
  in force 1980-12-02 (doubtful)
  term 20 years
  renew 5 years unless denounced 6 months before
  source "UN Treaty Series (number not checked); Gibler (text)"
  language "Russian and Arabic"
  basis text
  atop 3880
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"

  article 6
    text "If situations arise that endanger the peace or security of either, threaten peace or break it, the parties contact each other without delay to co-ordinate their positions and co-operate in removing the threat and restoring peace."
    clause contact
      when either party is threatened or attacked by any state
      then each party shall consult at once

  article no-blocs
    text "Neither joins an alliance, group of states or action directed against the other."
    note "The number of the article was not checked."
    clause no-blocs
      then each party shall not join an alliance against the other party
