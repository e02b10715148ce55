treaty ussr-romania-1948 "Treaty of Friendship, Co-operation and Mutual Assistance between the USSR and Romania"
  about "Aid against renewed German aggression, or a state joined to Germany."
  parties USSR, Romania
  signed 1948-02-04
  in force 1948-02-04..1949-02
  ended 1970-07-07 (doubtful) by replacement
  term 20 years
  renew 5 years unless denounced 1 year before
  source "UNTS 48, I-745" (doubtful)
  basis text
  atop 3115
  atop-differs nonagg because "the text promises respect for independence and non-interference, not in words that neither attacks the other"
  atop-differs consul because "the text promises consultation on important international questions in general, crisis or not"
  note "Germany is the state of the register: none before 1949, the Federal Republic after."

  article 1
    text "The parties take jointly all measures in their power to remove any threat of renewed aggression by Germany or a state united with it, and take part in international action for peace and security."

  article 2
    text "If either is drawn into hostilities with Germany, should it try to renew its policy of aggression, or with a state joined to Germany directly or otherwise in such a policy, the other at once gives military and all other aid by every means at its disposal."
    clause aid
      when either party is at war with Germany or a state allied with Germany
      provided "the hostilities come of a renewed policy of aggression of Germany"
      then the other party shall assist it militarily and otherwise at once by all means at its disposal

  article 3
    text "Neither concludes an alliance, nor joins a coalition or action, directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 4
    text "The parties consult on important international questions that touch the interests of both."
    clause consult
      then each party shall consult

  article 5
    text "The parties act on the principles of mutual respect for independence and sovereignty and of non-interference."
    clause respect
      then each party shall respect the independence of the other party
