treaty russia-abkhazia-2008 "Treaty of Friendship, Co-operation and Mutual Assistance between Russia and Abkhazia"
  about "Consultation at once under threat of attack; joint measures and the necessary help, including military."
  parties Russia, Abkhazia
  signed 2008-09-17
  in force 2009-01-20 (doubtful)
  term 10 years
  renew 5 years
  source "Treaty of Moscow, 17 September 2008 (Kremlin; Bulletin of International Treaties)"
  language "Russian and Abkhaz"
  basis text
  note "Georgia and most states do not recognise Abkhazia and regard the treaty as void."

  article 3
    text "The parties work closely together to defend sovereignty, territorial integrity and security, and consult at once whenever one of them considers that there is a threat of armed attack on it."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once

  article 4
    text "The parties together take all measures open to them to remove a threat to peace or a breach of it, or to counter acts of aggression by any state or group of states, and give each other the necessary help, including military, in exercise of self-defence under Article 51."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise by all means at its disposal
           subject to un-charter/51

  article 5
    text "Each gives the other the right to build, use and improve military infrastructure and bases on its territory."
    clause bases
      then each party may station forces

  article 6
    text "Neither takes part in blocs or alliances directed against the other, nor lets its territory be used for aggression against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
    note "The number of the article was not verified."
