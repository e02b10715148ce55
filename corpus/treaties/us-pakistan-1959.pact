treaty us-pakistan-1959 "Agreement of Cooperation between the United States and Pakistan"
  about "The United States takes such action as is agreed, at Pakistan's request, in case of aggression."
  parties Pakistan, United-States
  signed 1959-03-05
  in force on signature
  denounce on 1 year notice
  source "TIAS 4190; UNTS 327, p. 285"
  language "English"
  basis text
  atop 3355
  atop-differs consul because "action as mutually agreed is encoded as a gate of the duty to aid, not as a duty of its own"

  article 1
    text "Pakistan is determined to resist aggression; in case of aggression against it the United States, by its constitution, takes such appropriate action, including the use of armed forces, as may be mutually agreed and as the joint resolution on peace in the Middle East envisages, to assist Pakistan at its request."
    quote "as may be mutually agreed upon"
    clause aid
      when Pakistan is attacked by any state
      provided at the request of Pakistan and after consultation
      provided not reading of communist-aggression-only or "the aggressor is controlled by international communism"
      then United-States shall assist it as it deems necessary including armed force in accordance with its constitutional processes
      open issue communist-aggression-only
        practice yes from 1971-12-03 because "in the war of 1971 with India the United States did not regard the agreement as calling for its action"

issue communist-aggression-only "Do the agreements of 1959 cover only aggression by a country controlled by international communism?"
  strict yes because "article 1 refers to the action envisaged in the joint resolution of 1957-03-09, which speaks of aggression from a country controlled by international communism"
  broad no because "article 1 says aggression without more, and the reference is to the action, not to the aggressor"
