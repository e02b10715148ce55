treaty uk-libya-1953 "Treaty of Friendship and Alliance between the United Kingdom and Libya"
  about "Each comes at once to the aid of the other if it is engaged in war or armed conflict."
  parties Libya, United-Kingdom
  signed 1953-07-29
  in force 1953-12-07
  ended 1970-03-30 (doubtful) by abrogation "Libya declared it at an end; talks on termination in 1970"
  term 20 years
  source "UNTS 186, I-2491"
  language "English and Arabic"
  basis text
  atop 3235
  atop-differs offense because "the words are engaged in war, whoever began it; the aid is called a measure of collective defence"

  article 2
    text "If either party is engaged in war or armed conflict, the other, subject to article 4, at once comes to its aid as a measure of collective defence; under imminent menace of hostilities they at once concert the necessary measures."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily at once without prejudice to "obligations under the UN Charter and earlier treaties (article 4)"
      when either party is at war with any state
      provided reading of war-begun-is-collective-defence
      then the other party shall assist it militarily at once without prejudice to "obligations under the UN Charter and earlier treaties (article 4)"
      open issue war-begun-is-collective-defence
        practice no because "aid is a measure of collective defence; in November 1956 Libya would not have British forces act from its soil against Egypt, and was not held in breach"
    clause menace
      when either party is threatened by any state
      then each party shall consult at once
