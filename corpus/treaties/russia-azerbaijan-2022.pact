treaty russia-azerbaijan-2022 "Declaration on Allied Interaction between Russia and Azerbaijan"
  about "Abstention from acts against the other, urgent consultation under threat, and a possibility, not a duty, of military help."
  parties Russia, Azerbaijan
  signed 2022-02-22
  in force on signature
  source "Declaration of Moscow, 22 February 2022 (Kremlin; presidency of Azerbaijan)"
  language "Russian and Azerbaijani"
  basis text
  note "Points are named here by subject; their numbers were not verified."

  article abstention
    text "The parties refrain from actions directed against each other that either regards as harmful to the strategic partnership and allied relations, and suppress on their territories the activity of organisations and persons against the sovereignty or integrity of the other."
    clause non-aggression
      then each party shall not attack the other party

  article consultation
    text "If in the opinion of a party a situation may threaten peace or its essential security interests, the parties may hold urgent consultations on joint measures."
    clause consult
      when either party is threatened by any state
      then each party may consult at once

  article military-help
    text "To ensure security and keep peace and stability the parties may consider giving each other military help on the basis of the Charter, separate treaties and their existing engagements."
    clause help
      when either party is attacked by any state
      then the other party may assist it militarily
           subject to un-charter/51
