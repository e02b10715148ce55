treaty russia-armenia-1997 "Treaty of Friendship, Co-operation and Mutual Assistance between Russia and Armenia"
  about "Consultation at once under threat of armed attack; joint measures against aggression and the necessary help, including military."
  parties Russia, Armenia
  signed 1997-08-29
  in force 1998-09-15 (doubtful)
  term 25 years
  renew 10 years unless denounced 1 year before
  source "Treaty of Moscow, 29 August 1997 (Bulletin of International Treaties of the Russian Federation)"
  language "Russian and Armenian"
  atop 4890
  basis text
  replaces russia-armenia-1991

  article 2
    text "The parties work closely together to defend the sovereignty and territorial integrity of both, and consult at once whenever one of them considers that a threat of armed attack on it has arisen, so as to ensure joint defence; in these consultations the need, kinds and extent of the help are settled."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once

  article 3
    text "The parties together take all measures open to them to remove a threat to peace or a breach of it, or to counter acts of aggression against them by any state or group of states, and give each other the necessary help, including military, in exercise of collective self-defence under Article 51."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise by all means at its disposal
           subject to un-charter/51
      open issue request-needed
        strict no because "article 3 does not make help depend on a request; article 2 has its need, kinds and extent settled in consultations"
        practice yes because "help was considered after requests, as in October 2020 (reference to article 2) and in 2021 and 2022"

  article 4
    text "Neither takes part in alliances or measures directed against the other, nor lets its territory be used for aggression or other hostile acts against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
    clause non-aggression
      then each party shall not attack the other party
    clause no-harbouring
      then each party shall not do "let its territory be used for aggression or hostile acts against the other party"
    note "The number of the article was not verified."
