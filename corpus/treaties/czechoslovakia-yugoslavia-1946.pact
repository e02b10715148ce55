treaty czechoslovakia-yugoslavia-1946 "Treaty of Friendship, Co-operation and Mutual Assistance between Czechoslovakia and Yugoslavia"
  about "Aid against renewed German aggression, or a state joined to Germany."
  parties Czechoslovakia, Yugoslavia
  signed 1946-05-09
  in force 1946-05-09..1947-05
  ended 1949-10-04 (doubtful) by denunciation
  term 20 years
  renew 5 years unless denounced 1 year before
  source "UNTS 1, I-14"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3045
  atop-differs yrexit because "Czechoslovakia denounced it on 1949-10-04; the data give the month before, when the USSR denounced its own"
  note "Germany is the state of the register: none before 1949, the Federal Republic after."

  article mutual-aid
    text "If either is drawn into hostilities with Germany, should it try to renew its policy of aggression, or with a state joined to Germany directly or otherwise in such a policy, the other at once gives military and all other aid by every means at its disposal."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause aid
      when either party is at war with Germany or a state allied with Germany
      provided "the hostilities come of a renewed policy of aggression of Germany"
      then the other party shall assist it militarily and otherwise at once by all means at its disposal

  article no-opposing-alliance
    text "Neither concludes an alliance, nor joins a coalition or action, directed against the other."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause no-blocs
      then each party shall not join an alliance against the other party
