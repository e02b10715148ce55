treaty uganda-sudan-1972 "Mutual Defence Agreement between Sudan and Uganda"
  about "Each gives the other military help against outside aggression."
  parties Sudan, Uganda
  signed 1972-06-28
  in force on signature
  ended 1979-04-11 (doubtful) by lapse "fall of the Ugandan government"
  source "Keesing's Record of World Events, June 1972; Gibler 4.1398"
  basis coding "atop 4.01, with summaries"
  atop 3700
  atop-differs yrexit because "Kampala fell on 1979-04-11; the data give 1979-04-13"

  article mutual-aid
    text "Each pledged military help to the other if it suffered aggression by an external enemy."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily
