treaty russia-abkhazia-2014 "Treaty on Alliance and Strategic Partnership between Russia and Abkhazia"
  about "Aggression against one party is aggression against the other; the necessary help, including military, and a combined group of forces."
  parties Russia, Abkhazia
  signed 2014-11-24
  in force 2015-03-05 "exchange of instruments of ratification"
  term 10 years
  renew 5 years
  source "Treaty of Sochi, 24 November 2014 (Kremlin; TASS, 5 March 2015)"
  language "Russian and Abkhaz"
  basis text
  note "Georgia and most states do not recognise Abkhazia and regard the treaty as void."

  article 5
    text "If one party is the object of aggression (armed attack) by any state or group of states, this is regarded as aggression against the other as well; the parties give each other the necessary help, including military, and support with the means at their disposal in exercise of collective defence under Article 51."
    clause all-for-one
      when either party is attacked by any state
      then that attack counts as an attack on each party
      then the other party shall assist it militarily and otherwise by means at its disposal
           subject to un-charter/51
    note "The number of the article was not verified; a combined group of forces of the two parties is set up to repel aggression."
