treaty us-turkey-1959 "Agreement of Cooperation between the United States and Turkey"
  about "The United States takes such action as is agreed, at Turkey's request, in case of aggression."
  parties Turkey, United-States
  signed 1959-03-05
  in force on signature
  denounce on 1 year notice
  source "TIAS 4191; UNTS 327, p. 293"
  language "English and Turkish"
  basis text
  atop 3360
  atop-differs consul because "action as mutually agreed is encoded as a gate of the duty to aid, not as a duty of its own"

  article 1
    text "Turkey is determined to resist aggression; in case of aggression against it the United States, by its constitution, takes such appropriate action, including the use of armed forces, as may be mutually agreed and as the joint resolution on peace in the Middle East envisages, to assist Turkey at its request."
    quote "as may be mutually agreed upon"
    clause aid
      when Turkey is attacked by any state
      provided at the request of Turkey and after consultation
      provided not reading of communist-aggression-only or "the aggressor is controlled by international communism"
      then United-States shall assist it as it deems necessary including armed force in accordance with its constitutional processes
      open issue communist-aggression-only
