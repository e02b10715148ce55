treaty chusan-1846 "Convention of Bocca Tigris"
  about "Britain defends Chusan if another power attacks it."
  parties United-Kingdom, China
  signed 1846-04-04
  in force 1846-07-25 (doubtful)
  ended 1856-10-08 (doubtful) by lapse "war"
  source "British and Foreign State Papers 34, p. 17; Parry CTS 99, p. 377" (doubtful)
  language "English and Chinese"
  atop 1118
  atop-differs yrexit because "no act ended the convention; the data end it with the beginning of the war of 1856, which is followed here"
  basis text

  article 3
    text "On the withdrawal of the British forces China cedes Chusan to no other power."
  article 4
    text "If an invader attacks Chusan, Britain protects it and its dependencies and restores it to China as of old; as this is for the alliance of the two, China owes nothing for it."
    clause chusan
      when China is attacked by any state in chusan
      then United-Kingdom shall assist it militarily
