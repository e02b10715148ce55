issue munich-guarantee-in-force "Was the British and French guarantee of Czechoslovakia already in force before a final treaty of guarantee?"
  strict no because "the Annex stands by an offer of a general guarantee to replace the existing treaties, still to be drawn up"
  broad yes because "the Annex says that the two governments entered into the Agreement on the basis that they stand by the offer"
  practice yes from 1938-10-04 because "the British government told the House of Commons on 4 October 1938 that it felt under a moral obligation to treat the guarantee as being in force"

treaty munich-1938 "Munich Agreement"
  about "Cession of the Sudeten areas; the Annex stands by a British and French guarantee of the new boundaries against unprovoked aggression, with a German and Italian one to follow."
  parties Germany, United-Kingdom, France, Italy
  guaranteed state Czechoslovakia
  signed 1938-09-29
  in force on signature
  ended 1939-03-15 by abrogation "German occupation; the British government said on that day that the Slovak declaration of independence had ended the guarantee"
  source "Avalon Project; British and Foreign State Papers 142, p. 438"
  language "English, French, German and Italian"
  basis text

  article annex-1
    text "The United Kingdom and France stand by the offer, in the proposals of 19 September 1938, of an international guarantee of the new Czechoslovak boundaries against unprovoked aggression."
    quote "an international guarantee of the new boundaries of the Czechoslovak State against unprovoked aggression"
    clause guarantee
      when the guaranteed state is attacked by any state including a party without provocation
      provided reading of munich-guarantee-in-force
      then United-Kingdom, France shall assist the guaranteed state
      open issue munich-guarantee-in-force

  article annex-2
    text "When the question of the Polish and Hungarian minorities is settled, Germany and Italy each give Czechoslovakia a guarantee."
    clause axis-guarantee
      provided "the question of the Polish and Hungarian minorities in Czechoslovakia is settled"
      then Germany, Italy shall do "give Czechoslovakia a guarantee of its boundaries"
