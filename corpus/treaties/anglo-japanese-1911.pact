issue raiders-aggressive-action "Are enemy raiders in Chinese waters an aggressive action against interests in East Asia?"
  strict no because "a war that began elsewhere is not one begun in defence of territorial rights or special interests in East Asia or India"
  broad yes because "the text adds aggressive action wherever arising, and Japan in August 1914 referred to the alliance"

treaty anglo-japanese-1911 "Third Anglo-Japanese alliance"
  about "Help at once if an unprovoked attack involves either in war in defence of its rights in East Asia or India, but not against a state bound by a general arbitration treaty."
  parties United-Kingdom, Japan
  signed 1911-07-13
  in force on signature
  ended 1923-08-17 by replacement "article 4 of the four-power treaty of 1921-12-13"
  term 10 years
  denounce on 1 year notice after 1921-07-13
  replaces anglo-japanese-1905
  source "Cd. 5735; British and Foreign State Papers 104, p. 173"
  language "English"
  atop 1415
  atop-differs yrent because "the data have no phase for the agreement of 1911"
  atop-differs yrexit because "the data end the alliance with the signature of the four-power treaty; it ended when that treaty came into force"
  atop-differs neutral because "the promise of neutrality of 1905 was for the war of Japan and Russia and is not in the text of 1911"
  atop-differs offense because "the text of 1911 asks for an attack or aggressive action by another power"
  basis text

  article 1
    text "Whenever the rights and interests of the preamble, in East Asia and India, are in danger, the governments communicate fully and frankly and consider common measures."
    clause consult
      when either party is threatened in east-asia or british-india
      then each party shall consult

  article 2
    text "If by an unprovoked attack or aggressive action, wherever arising, of any power or powers either party is involved in war in defence of its territorial rights or special interests in East Asia and India, the other comes at once to its help, conducts the war in common and makes peace in agreement with it."
    quote "unprovoked attack or aggressive action, wherever arising"
    clause aid
      when either party is attacked by any state in east-asia or british-india without provocation
      then the other party shall fight alongside it at once
      then each party shall not make separate peace while that war lasts
      when either party is at war with any state
      provided reading of raiders-aggressive-action
      provided "ships of the adversary act against its trade or possessions in East Asia"
      then the other party shall fight alongside it at once
      open issue raiders-aggressive-action

  article 3
    text "Neither party, without consulting the other, enters separate arrangements with another power to the harm of the objects of the preamble."
    clause no-separate-arrangements
      then each party shall not join an alliance against the other party

  article 4
    text "If either concludes a treaty of general arbitration with a third power, nothing in the agreement obliges it to go to war with that power."
    note "Meant the United States; no such treaty was in force."
