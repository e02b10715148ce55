treaty czech-slovak-1992 "Treaty on Good-Neighbourliness, Friendly Relations and Co-operation between the Czech Republic and Slovakia"
  about "Consultation under threat, and agreement on help under Article 51 if either is attacked."
  parties Czech-Republic, Slovakia
  signed 1992-11-23
  in force 1993 (doubtful)
  term 15 years
  renew 5 years
  source "Treaty of Bratislava, 23 November 1992, Czech collection of laws 235/1993 (doubtful)"
  language "Czech and Slovak"
  atop 4370
  basis text

  article 4
    text "If one party holds that a situation may threaten its sovereignty, territorial integrity or vital security interests, the parties consult at once; in case of an armed attack on one they agree on help for the party attacked under Article 51."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once
    clause aid
      when either party is attacked by any state
      provided after consultation
      then the other party shall assist it as it deems necessary
           subject to un-charter/51
    note "The number and wording of the article were not verified; the treaty with Poland of 1991 has the same pattern."
