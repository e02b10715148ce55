treaty ussr-south-yemen-1979 "Treaty of Friendship and Co-operation between the USSR and South Yemen"
  about "Contact at once under danger; no opposing alliance; no clause of aid in war."
  parties South-Yemen, USSR
  signed 1979-10-25
  in force 1980-02 (doubtful)
  ended 1990-05-21 by merger
  term 20 years
  renew 5 years unless denounced 6 months before
  source "Gibler, International Military Alliances (text)"
  language "Russian and Arabic"
  basis text
  atop 3855
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"

  article 11
    text "The parties consult on important questions; in situations that threaten or break the peace they seek urgent and immediate contact to co-ordinate their positions."
    clause contact
      when either party is threatened or attacked by any state
      then each party shall consult at once

  article 12
    text "Neither enters a military or other alliance, nor joins a group of states or action, directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
