treaty poland-hungary-1948 "Treaty of Friendship, Co-operation and Mutual Assistance between Poland and Hungary"
  about "Aid against renewed German aggression, or a state joined to Germany."
  parties Poland, Hungary
  signed 1948-06-18
  in force 1948-06-18..1949-06
  ended 1968-05-16 (doubtful) by replacement
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date; text in the UN Treaty Series (number not checked)"
  basis text
  atop 3160
  note "Germany is the state of the register: none before 1949, the Federal Republic after."

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
