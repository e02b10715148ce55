treaty poland-yugoslavia-1946 "Treaty of Friendship, Co-operation and Mutual Assistance between Poland and Yugoslavia"
  about "Aid against renewed German aggression, or a state joined to Germany."
  parties Poland, Yugoslavia
  signed 1946-03-18
  in force on signature
  ended 1949-09-30 by denunciation
  term 20 years
  renew 5 years unless denounced 1 year before
  source "UNTS 1, I-13; Dziennik Ustaw 1947 no. 26 item 100"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3035
  atop-differs nonagg because "the text promises respect for independence and non-interference, not in words that neither attacks the other"
  note "Germany is the state of the register: none before 1949, the Federal Republic after."

  article mutual-aid
    text "If either is involved in hostilities because Germany, or a state joined to it, attacks it again, the other at once gives military and all other aid by every means at its disposal."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause aid
      when either party is attacked by Germany or a state allied with Germany
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
