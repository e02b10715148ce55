treaty germany-ussr-1990 "Treaty on Good-Neighbourliness, Partnership and Co-operation between Germany and the USSR"
  about "No force; no aid to one that attacks the other; consultation under danger."
  parties Germany, USSR
  signed 1990-11-09
  in force 1991-07-05
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Bundesgesetzblatt 1991 II, 702; UN Treaty Series (number not checked)"
  language "German and Russian"
  basis text
  atop 4010

  article 3
    text "The parties refrain from the threat or use of force against each other's territory or independence and settle disputes only peacefully; neither will be the first to use armed forces against the other; if one becomes the object of an attack, the other gives the attacker no military help or other support and takes all measures to settle the conflict."
    clause non-aggression
      then each party shall not attack the other party
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 7
    text "If a situation arises that in the opinion of one threatens or breaks the peace or may cause dangerous complications, they contact each other at once to co-ordinate their positions."
    clause contact
      when either party is threatened or attacked by any state
      then each party shall consult at once
