treaty russia-south-ossetia-2015 "Treaty on Alliance and Integration between Russia and South Ossetia"
  about "Aggression against one party is aggression against the other; Russia ensures the defence and security of South Ossetia."
  parties Russia, South-Ossetia
  signed 2015-03-18
  in force 2015-06-30 (doubtful)
  term 25 years
  renew 10 years
  source "Treaty of Moscow, 18 March 2015 (Kremlin, 18 March 2015)"
  language "Russian and Ossetian"
  basis text
  note "Georgia and most states do not recognise South Ossetia and regard the treaty as void."

  article 2
    text "The parties form a common space of defence and security; Russia ensures the defence and security of South Ossetia, including its border, and if one party is the object of aggression this is regarded as aggression against the other, with the necessary help, including military."
    clause all-for-one
      when either party is attacked by any state
      then that attack counts as an attack on each party
      then the other party shall assist it militarily and otherwise
           subject to un-charter/51
    clause defence
      then Russia shall do "ensure the defence and security of South Ossetia, including the protection of its border"
