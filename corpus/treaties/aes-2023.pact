treaty aes-2023 "Liptako-Gourma Charter establishing the Alliance of Sahel States"
  about "Any infringement of the sovereignty or territorial integrity of a party is considered aggression against the others and engages a duty of aid, including armed force."
  parties Burkina-Faso, Mali, Niger
  signed 2023-09-16
  in force on signature
  term indefinite
  source "Charte du Liptako-Gourma instituant l'Alliance des Etats du Sahel, Bamako, 16 September 2023 (text in the press of the three states)"
  language "French"
  basis text

  article 4
    text "The parties undertake to fight terrorism in all its forms and organised crime in their common space."
    clause against-terrorism
      then each party shall do "fight terrorism and organised crime in the common space of the Alliance"

  article 5
    text "The parties prevent, manage and settle any armed rebellion or other threat to the integrity or sovereignty of each of them, by peaceful means first and, where necessary, by force."
    clause rebellion
      when a party is in unrest
      then each party shall act to meet the common danger including armed force

  article 6
    text "Any infringement of the sovereignty and territorial integrity of one or more parties is considered aggression against the other parties and engages a duty of assistance and relief of all, individually or collectively, including the use of armed force, to restore and ensure security in the space of the Alliance."
    quote "y compris l'emploi de la force armée"
    clause all-for-one
      when a party is attacked by any state or group
      then that attack counts as an attack on each other party
      then each other party shall assist it including armed force individually and in concert

  article 8
    text "The parties do not use or threaten force or aggression against one another, blockade one another's ports, roads or coasts, or let their territory be used by armed groups against another party."
    clause non-aggression
      then each party shall not attack a party
      then each party shall not do "let its territory be used for attacks on another party"
