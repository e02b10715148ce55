treaty albania-yugoslavia-1946 "Treaty of Friendship, Co-operation and Mutual Assistance between Albania and Yugoslavia"
  about "Aid against renewed German aggression or the attack of another state."
  parties Albania, Yugoslavia
  signed 1946-07-09
  in force 1946-07-09..1947-07
  ended 1949-11-12 (doubtful) by denunciation
  term 20 years
  renew 5 years unless denounced 1 year before
  source "UNTS 1, I-15"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3050
  atop-differs yrexit because "it was denounced on 1949-11-12; the data give September, when the USSR denounced its own"

  article mutual-aid
    text "If either is attacked by Germany or by another state, the other at once gives military and all other aid by every means at its disposal."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise at once by all means at its disposal

  article no-opposing-alliance
    text "Neither concludes an alliance, nor joins a coalition or action, directed against the other."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause no-blocs
      then each party shall not join an alliance against the other party
