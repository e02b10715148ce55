treaty uk-ceylon-1947 "Defence Agreement between the United Kingdom and Ceylon"
  about "Mutual military aid against external aggression, as is in the interest of both to provide."
  parties Sri-Lanka, United-Kingdom
  signed 1947-11-11
  in force 1948-02-04
  ended 1962-03-01 (doubtful) by lapse "no formal end known; bases handed over in 1957"
  source "UNTS 86, I-1149; Cmd 7257"
  language "English"
  basis text
  atop 3080
  atop-differs asymm because "the bases and facilities of British forces in Ceylon (article 2) are not encoded"

  article 1
    text "The two governments give each other such military assistance for the security of their territories, for defence against external aggression and for the protection of essential communications as it may be in their mutual interest to provide."
    quote "as it may be in their mutual interest to provide"
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily as it deems necessary
