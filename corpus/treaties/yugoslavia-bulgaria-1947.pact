treaty yugoslavia-bulgaria-1947 "Treaty of Friendship, Co-operation and Mutual Assistance between Yugoslavia and Bulgaria"
  about "Aid against renewed German aggression or the attack of another state."
  parties Yugoslavia, Bulgaria
  signed 1947-11-27
  in force 1947-11-27..1948-11
  ended 1949-10-01 by denunciation
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3085
  atop-differs nonagg because "the text promises respect for independence and non-interference, not in words that neither attacks the other"

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

  article consultation
    text "The parties consult on important international questions that touch the interests of both."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause consult
      then each party shall consult

  article respect
    text "The parties act on the principles of mutual respect for independence and sovereignty and of non-interference."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause respect
      then each party shall respect the independence of the other party
