treaty us-iran-1959 "Agreement of Cooperation between the United States and Iran"
  about "The United States takes such action as is agreed, at Iran's request, in case of aggression."
  parties Iran, United-States
  signed 1959-03-05
  in force on signature
  ended 1979-11-05 (doubtful) by denunciation "by Iran"
  denounce on 1 year notice
  source "TIAS 4189; UNTS 327, p. 277"
  language "English and Persian"
  basis text
  atop 3365
  atop-differs endyr because "ATOP takes the change of government of February 1979; Iran denounced the agreement in November 1979"
  atop-differs consul because "action as mutually agreed is encoded as a gate of the duty to aid, not as a duty of its own"

  article 1
    text "Iran is determined to resist aggression; in case of aggression against it the United States, by its constitution, takes such appropriate action, including the use of armed forces, as may be mutually agreed and as the joint resolution on peace in the Middle East envisages, to assist Iran at its request."
    quote "as may be mutually agreed upon"
    clause aid
      when Iran is attacked by any state
      provided at the request of Iran and after consultation
      provided not reading of communist-aggression-only or "the aggressor is controlled by international communism"
      then United-States shall assist it as it deems necessary including armed force in accordance with its constitutional processes
      open issue communist-aggression-only
