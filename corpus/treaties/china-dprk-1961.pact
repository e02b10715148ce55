treaty china-dprk-1961 "Treaty of Friendship, Co-operation and Mutual Assistance between China and the DPRK"
  about "If either is attacked and so finds itself in a state of war, the other gives military and other aid by all means."
  parties China, DPRK
  signed 1961-07-11
  in force 1961-09-10 "exchange of ratifications in Pyongyang"
  term until "the parties agree to amend or end it (article 7)"
  source "Peking Review 1961 no. 28; not in the UN Treaty Series as far as known"
  language "Chinese and Korean"
  basis text
  atop 3445
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"
  atop-differs consul because "the text promises consultation on important international questions in general, crisis or not"
  note "Reports of renewals every twenty years (1981, 2001, 2021) do not rest on the text, which sets no term."

  article 2
    text "The parties take together all measures to prevent aggression by any state against either; if one is attacked by one state or several and so finds itself in a state of war, the other at once gives military and other aid by all means at its disposal."
    quote "by all means at its disposal"
    clause aid
      when either party is attacked by any state
      provided state of war results for it
      then the other party shall assist it militarily and otherwise at once by all means at its disposal

  article 3
    text "Neither concludes an alliance directed against the other, nor takes part in any bloc, action or measure directed against it."
    clause no-opposing-alliance
      then each party shall not join an alliance against the other party

  article 4
    text "The parties consult on all important international questions of common interest."
    clause consult
      then each party shall consult

  article 5
    text "On the principles of mutual respect for sovereignty and non-interference, the parties go on giving each other economic and technical aid."
    clause respect
      then each party shall respect the independence of the other party

  article 6
    text "Both hold that the unification of Korea must be brought about along peaceful and democratic lines."

  article 7
    text "The treaty stays in force until the parties agree to amend or end it."
