treaty russia-south-ossetia-2008 "Treaty of Friendship, Co-operation and Mutual Assistance between Russia and South Ossetia"
  about "Consultation at once under threat of attack; joint measures and the necessary help, including military."
  parties Russia, South-Ossetia
  signed 2008-09-17
  in force 2009-01-20 (doubtful)
  term 10 years
  renew 5 years
  source "Treaty of Moscow, 17 September 2008 (Kremlin; Bulletin of International Treaties)"
  language "Russian and Ossetian"
  basis text
  note "Georgia and most states do not recognise South Ossetia and regard the treaty as void."

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
