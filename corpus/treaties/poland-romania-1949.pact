treaty poland-romania-1949 "Treaty of Friendship, Co-operation and Mutual Assistance between Poland and Romania"
  about "Aid against renewed German aggression, or a state joined to Germany."
  parties Poland, Romania
  signed 1949-01-26
  in force 1949-01-26..1950-01
  ended 1970-11-12 (doubtful) by replacement
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis coding "atop 4.01, with sister treaties and summaries"
  atop 3175
  atop-differs nonagg because "the text promises respect for independence and non-interference, not in words that neither attacks the other"
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

  article respect
    text "The parties act on the principles of mutual respect for independence and sovereignty and of non-interference."
    note "The article number, and the wording in detail, were not checked against the text; paraphrased from summaries and sister treaties."
    clause respect
      then each party shall respect the independence of the other party
