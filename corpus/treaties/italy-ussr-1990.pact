treaty italy-ussr-1990 "Treaty of Friendship and Co-operation between Italy and the USSR"
  about "No force; no aid to one that attacks the other; consultation under danger."
  parties Italy, USSR
  signed 1990-11-18
  in force 1990-11-18..1991-11
  ended 1994-10-14 (doubtful) by replacement "treaty between Italy and Russia"
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date"
  language "Italian and Russian"
  basis coding "atop 4.01, with summaries"
  atop 4015
  atop-differs neuconpr because "the text was not at hand; the summary followed says attacked, without a word on provocation"

  article non-aggression
    text "The parties refrain from force against each other; if one is attacked, the other gives the attacker no military or other aid."
    note "The number of the article was not checked."
    clause non-aggression
      then each party shall not attack the other party
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary

  article contact
    text "Under a threat to peace they contact each other to co-ordinate their positions."
    clause contact
      when either party is threatened or attacked by any state
      then each party shall consult
