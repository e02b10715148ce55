treaty uk-jordan-1948 "Treaty of Alliance between the United Kingdom and Transjordan (1948)"
  about "Each comes at once to the aid of the other if it is engaged in war, as a measure of collective defence."
  parties Jordan, United-Kingdom
  signed 1948-03-15
  in force 1948-04-30 (doubtful)
  ended 1957-03-13 by agreement "exchange of notes of 1957-03-13, with effect from 14 March"
  term 20 years
  replaces uk-jordan-1946
  source "UNTS 77, I-1003"
  language "English and Arabic"
  basis text
  atop 3125
  atop-differs offense because "the words are engaged in war, whoever began it; the aid is called a measure of collective defence"

  article 3
    text "If either party, in spite of efforts at peaceful settlement, is engaged in war, the other, subject to article 4, at once comes to its aid as a measure of collective defence; under imminent menace of hostilities they at once concert the necessary measures."
    quote "immediately come to his aid as a measure of collective defence"
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily at once without prejudice to "obligations under the UN Charter (article 4)"
      when either party is at war with any state
      provided reading of war-begun-is-collective-defence
      then the other party shall assist it militarily at once without prejudice to "obligations under the UN Charter (article 4)"
    clause menace
      when either party is threatened by any state
      then each party shall consult at once

issue war-begun-is-collective-defence "Does aid to a party engaged in war, as a measure of collective defence, cover a war that it has begun?"
  strict yes because "the words are engaged in war, and do not ask who began"
  broad yes because "the words are engaged in war, and do not ask who began"
  practice no because "aid is a measure of collective defence; in November 1956 Jordan let Britain use no base in Jordan against Egypt, and was not held in breach"
