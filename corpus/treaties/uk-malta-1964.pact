treaty uk-malta-1964 "Agreement on Mutual Defence and Assistance between the United Kingdom and Malta"
  about "Mutual defence; British forces in Malta for ten years."
  parties Malta, United-Kingdom
  signed 1964-09-21
  in force on signature
  ended 1972-03-26 (doubtful) by replacement "new agreement of 1972-03-26 on the use of military facilities"
  term 10 years
  source "UN Treaty Series (number not checked)"
  language "English"
  basis coding "atop 4.01"
  atop 3505
  atop-differs asymm because "the British use of facilities in Malta, which the agreement grants, is not encoded"
  note "Malta declared it ended on 1971-06-30; the British government held that it could not be abrogated by one side."

  article mutual-defence
    text "The governments give each other such assistance for mutual defence as is agreed and consult on it."
    note "Text not seen; paraphrased from debates."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily
    clause consult
      when either party is threatened
      then each party shall consult
