treaty germany-ussr-1970 "Treaty between the USSR and the Federal Republic of Germany (Moscow Treaty)"
  about "No force; frontiers in Europe inviolable."
  parties Germany, USSR
  signed 1970-08-12
  in force 1972-06-03
  source "UN Treaty Series (number not checked)"
  language "German and Russian"
  basis text
  atop 3640
  atop-differs endyr because "the treaty of 1990-11-09 confirms and does not end it in words"

  article 2
    text "The parties settle their disputes only by peaceful means and refrain from the threat or use of force."
    clause non-aggression
      then each party shall not attack the other party
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 3
    text "They respect the territorial integrity of all states in Europe in their present frontiers."
