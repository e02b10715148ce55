treaty italy-romania-1926 "Pact of Friendship and Cordial Cooperation between Italy and Romania"
  about "Mutual support for international order; political and diplomatic support against incursions; consultation."
  parties Italy, Romania
  signed 1926-09-16
  in force 1927-07-18 (doubtful) "exchange of ratifications, counted back from its expiry"
  ended 1932-07-18 (doubtful) by expiry
  term 5 years
  source "League of Nations Treaty Series 67, p. 393 (doubtful)"
  language "French"
  atop 2175
  basis text

  article 1
    text "The parties give each other mutual support and cordial cooperation to keep international order and to secure respect for the treaties that both have signed."
    clause treaties
      then each party shall support the other party diplomatically

  article 2
    text "In international complications, if they agree that their common interests are or may be threatened, they concert on joint measures to safeguard them."
    clause consult
      when either party is threatened by any state
      then each party shall consult

  article 3
    text "If the security or interests of one are threatened by violent incursions from outside, the other gives it political and diplomatic support to remove the cause."
    clause incursions
      when either party is threatened by any state
      provided "the threat results from violent incursions from outside"
      then the other party shall support it diplomatically
