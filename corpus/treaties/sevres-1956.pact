treaty sevres-1956 "Protocol of Sevres between France, Israel and the United Kingdom"
  about "Secret plan of 1956: Israel attacks Egypt, France and Britain issue an appeal and attack if Egypt refuses."
  parties France, Israel, United-Kingdom
  signed 1956-10-24
  in force 1956-10-25 (doubtful) "confirmed by letters of 25 and 26 October"
  ended 1956-11-06 by lapse
  secret until 1996-10 (doubtful)
  source "Protocol in French, published from the Israeli copy in 1996 (Shlaim, International Affairs 73, 509)"
  language "French"
  basis text
  atop 3322
  atop-differs nonagg because "the promise not to attack concerns Jordan, which is no party"

  article 1
    text "Israel launches a large attack on the Egyptian forces on the evening of 1956-10-29, aiming to reach the Canal zone the next day."
    clause israel-begins
      then Israel shall attack Egypt by 1956-10-29

  article 3
    text "If Egypt refuses or does not in time accept the conditions of the Anglo-French appeal of 30 October, the two governments launch their attack on its forces in the early hours of 31 October."
    clause anglo-french
      when Israel attacks Egypt
      provided demand "Anglo-French appeal of 1956-10-30" was refused
      then France, United-Kingdom shall attack Egypt by 1956-10-31

  article 5
    text "Israel undertakes not to attack Jordan while the operations against Egypt last; if Jordan attacks Israel in that time, Britain undertakes not to come to Jordan's aid."
    clause israel-jordan
      then Israel shall not attack Jordan
    clause britain-jordan
      when Israel is attacked by Jordan
      then United-Kingdom shall not assist that adversary

  article 6
    text "The provisions of the protocol remain strictly secret."
