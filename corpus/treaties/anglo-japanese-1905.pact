treaty anglo-japanese-1905 "Second Anglo-Japanese alliance"
  about "Help at once if an unprovoked attack involves either in war in defence of its rights in East Asia or India."
  parties United-Kingdom, Japan
  signed 1905-08-12
  in force on signature
  ended 1911-07-13 by replacement
  term 10 years
  denounce on 1 year notice after 1915-08-12
  replaces anglo-japanese-1902
  source "Cd. 2690; British and Foreign State Papers 98, p. 136"
  language "English"
  atop 1415
  atop-differs yrexit because "the agreement of 1905 was replaced on 1911-07-13; the data carry one phase to 1921"
  basis text

  article 1
    text "Whenever the rights and interests of the preamble, in East Asia and India, are in danger, the governments communicate fully and frankly and consider common measures."
    clause consult
      when either party is threatened in east-asia or british-india
      then each party shall consult

  article 2
    text "If by an unprovoked attack or aggressive action, wherever arising, of any other power or powers either party is involved in war in defence of its territorial rights or special interests in East Asia and India, the other comes at once to its help, conducts the war in common and makes peace in agreement with it."
    quote "unprovoked attack or aggressive action, wherever arising"
    clause aid
      when either party is attacked by any state in east-asia or british-india without provocation
      then the other party shall fight alongside it at once
      then each party shall not make separate peace while that war lasts

  article 3
    text "Great Britain recognises the right of Japan to measures of guidance, control and protection in Korea, where Japan has paramount interests, if the equal opportunities of all nations are kept."

  article 4
    text "Japan recognises the right of Great Britain to take measures near the frontier of India that it finds necessary to safeguard its Indian possessions."

  article 5
    text "Neither party, without consulting the other, enters separate arrangements with another power to the harm of the objects of the preamble."
    clause no-separate-arrangements
      then each party shall not join an alliance against the other party

  article 6
    text "In the present war between Japan and Russia Great Britain keeps strict neutrality unless another power or powers join against Japan, in which case it comes to the help of Japan."
    clause russo-japanese-war
      when Japan is at war with Russia
      then United-Kingdom shall remain neutral
    clause second-enemy
      when Japan is at war with two or more powers
      provided Japan is at war with Russia
      then United-Kingdom shall fight alongside it
      then each party shall not make separate peace while that war lasts
