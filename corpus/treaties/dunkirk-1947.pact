treaty dunkirk-1947 "Treaty of Alliance and Mutual Assistance between the United Kingdom and France (Treaty of Dunkirk)"
  about "Against renewed German aggression: agreed action, and all aid in hostilities with Germany."
  parties France, United-Kingdom
  signed 1947-03-04
  in force 1947-09-08
  term 50 years
  denounce on 1 year notice after 1997-09-08
  source "UNTS 9, I-132"
  language "English and French"
  basis text
  atop 3055
  atop-differs endyr because "ATOP ends it in 1954; the British government still listed it as in force on 1960-05-16 (Hansard) and no notice of termination is known"

  article 1
    text "If the security of either is threatened by a policy of aggression adopted by Germany, the parties, after consulting each other and where fit the other powers responsible for Germany, take agreed action."
    clause threat
      when either party is threatened by Germany
      then each party shall consult
      then each party shall agree "action to end the threat"

  article 2
    text "If either is again involved in hostilities with Germany, through an armed attack by it within the meaning of article 51 of the UN Charter or as a result of agreed or United Nations action against it, the other at once gives all the military and other support and assistance in its power."
    clause aid
      when either party is attacked by Germany
      then the other party shall assist it militarily and otherwise at once with all in its power
      when either party is at war with Germany
      provided "the hostilities result from action agreed under article 1 or from enforcement by the Security Council"
      then the other party shall assist it militarily and otherwise at once with all in its power

  article 3
    text "If Germany fails to fulfil its economic obligations, the parties consult with a view to agreed action."

  article 5
    text "Neither concludes an alliance or takes part in a coalition directed against the other, nor enters into an obligation inconsistent with the treaty."
    clause no-blocs
      then each party shall not join an alliance against the other party
