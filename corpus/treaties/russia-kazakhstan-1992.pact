treaty russia-kazakhstan-1992 "Treaty of Friendship, Co-operation and Mutual Assistance between Russia and Kazakhstan"
  about "Consultation under threat and the necessary help, including military, against aggression."
  parties Russia, Kazakhstan
  signed 1992-05-25
  in force 1993-02-11 (doubtful)
  term 10 years
  renew 10 years unless denounced 6 months before
  source "Treaty of Moscow, 25 May 1992, as amended by the protocol of 7 June 2012 (Bulletin of International Treaties) (doubtful as to article numbers)"
  language "Russian and Kazakh"
  atop 4235
  basis text

  article consultation
    text "If a situation threatens peace or the security interests of a party, the parties consult without delay, at the request of either, to agree on measures."
    clause consult
      when either party is threatened by any state
      provided at the request of either party
      then each party shall consult at once

  article aid
    text "If an act of aggression is committed against either, the parties give each other the necessary help, including military, in exercise of self-defence under Article 51."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise
           subject to un-charter/51

  article blocs
    text "Neither takes part in alliances or blocs directed against the other, nor lets its territory be used for hostile acts against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
    clause non-aggression
      then each party shall not attack the other party
    note "Articles are named here by subject; their numbers were not verified."
