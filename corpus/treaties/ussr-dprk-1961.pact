treaty ussr-dprk-1961 "Treaty of Friendship, Co-operation and Mutual Assistance between the USSR and the DPRK"
  about "If either is attacked and so finds itself in a state of war, the other gives military and other aid by all means."
  parties USSR, DPRK
  signed 1961-07-06
  in force 1961-09-10
  ended 1996-09-10 by expiry "Russia gave notice in 1995 that it would not be renewed"
  term 10 years
  renew 5 years unless denounced 1 year before
  source "UNTS 420, I-6045" (doubtful)
  language "Russian and Korean"
  basis text
  atop 3440
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"
  atop-differs consul because "the text promises consultation on important international questions in general, crisis or not"

  article 1
    text "If one party is attacked by a state or a coalition of states and so finds itself in a state of war, the other at once gives military and other aid with all means at its disposal."
    clause aid
      when either party is attacked by any state
      provided state of war results for it
      then the other party shall assist it militarily and otherwise at once by all means at its disposal

  article 2
    text "Neither concludes an alliance, nor joins a coalition, action or measure, directed against the other."
    clause no-opposing-alliance
      then each party shall not join an alliance against the other party

  article 3
    text "The parties consult on all important international questions that touch the interests of both."
    clause consult
      then each party shall consult

  article 4
    text "On the principles of mutual respect for sovereignty, territorial integrity and non-interference, the parties develop economic and cultural ties."
    clause respect
      then each party shall respect the independence of the other party

  article 5
    text "Both hold that the unification of Korea should be brought about on a peaceful and democratic basis."

  article 6
    text "The treaty runs for ten years, and for five more each time unless a party denounces it one year before the end."
