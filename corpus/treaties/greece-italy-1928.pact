treaty greece-italy-1928 "Treaty of Friendship, Conciliation and Judicial Settlement between Greece and Italy"
  about "Support for the peace treaties; neutrality on unprovoked attack; diplomatic support against incursions; consultation."
  parties Greece, Italy
  signed 1928-09-23
  in force unknown "ratification needed by the text"
  ended 1935-11-18 (doubtful) by lapse "sanctions of the League against Italy; coded end"
  term 5 years
  renew 5 years
  source "League of Nations Treaty Series 108, p. 219"
  language "French"
  atop 2230
  basis text

  article 1
    text "The parties give each other support and cordial cooperation to keep the order of the peace treaties that both have signed."
    clause treaties
      then each party shall support the other party diplomatically

  article 2
    text "If one is the object of an attack by one or more powers that it has not provoked, the other keeps neutrality for the whole conflict."
    clause neutrality
      when either party is attacked by any state without provocation
      then the other party shall remain neutral while that war lasts

  article 3
    text "If the security and interests of one are threatened by violent incursions from outside, the other gives it political and diplomatic support to remove the cause."
    clause incursions
      when either party is threatened by any state
      provided "the threat results from violent incursions from outside"
      then the other party shall support it diplomatically

  article 4
    text "In international complications, if both hold that their common interests are or may be threatened, they concert on measures to safeguard them."
    clause consult
      when either party is threatened by any state
      then each party shall consult
