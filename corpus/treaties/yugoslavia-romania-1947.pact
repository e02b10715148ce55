treaty yugoslavia-romania-1947 "Treaty of Friendship, Co-operation and Mutual Assistance between Yugoslavia and Romania"
  about "Aid against renewed German aggression, or a state joined to Germany."
  parties Yugoslavia, Romania
  signed 1947-12-19
  in force 1947-12-19..1948-12
  ended 1949-10-01 (doubtful) by denunciation
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3095
  atop-differs nonagg because "the text promises respect for independence and non-interference, not in words that neither attacks the other"
  atop-differs yrexit because "Romania denounced it on 1949-10-01; the data give 1949-10-21"
  note "Germany is the state of the register: none before 1949, the Federal Republic after."

  article mutual-aid
    text "If either is drawn into hostilities with Germany, should it try to renew its policy of aggression, or with a state joined to Germany directly or otherwise in such a policy, the other at once gives military and all other aid by every means at its disposal. The same is due if either is attacked by another state."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause aid
      when either party is at war with Germany or a state allied with Germany
      provided "the hostilities come of a renewed policy of aggression of Germany"
      then the other party shall assist it militarily and otherwise at once by all means at its disposal
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
