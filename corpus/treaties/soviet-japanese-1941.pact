treaty soviet-japanese-1941 "Pact of Neutrality between the USSR and Japan"
  about "Peace and respect for each other's territory; neutrality if third powers make the other the object of hostilities."
  parties USSR, Japan
  signed 1941-04-13
  in force 1941-04-25 "ratification by both"
  ended 1945-08-09 (doubtful) by abrogation "Soviet declaration of war; the denunciation of 1945-04-05 worked, by the text, only from 1946-04-25"
  term 5 years
  renew 5 years unless denounced 1 year before
  source "Avalon Project; Department of State Bulletin, 27 April 1941"
  language "Japanese and Russian"
  atop 2525
  atop-differs yrexit because "ATOP ends it with the denunciation of 1945-04-05; article 3 keeps it in force to the end of the five years"
  atop-differs nonagg because "article 1 promises peaceful relations and respect for territorial integrity and inviolability"
  atop-differs neucoatt because "article 2 is for the party that becomes the object of hostilities by third powers"
  basis text

  article 1
    text "The parties keep peaceful and friendly relations and respect each other's territorial integrity and inviolability."
    clause respect
      then each party shall respect the integrity of the other party
      then each party shall not attack the other party

  article 2
    text "If one becomes the object of hostilities by one or several third powers, the other observes neutrality throughout the conflict."
    quote "observe neutrality throughout the duration of the conflict"
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall remain neutral while that war lasts

  declaration "Declaration on Manchukuo and Mongolia" by USSR, Japan from 1941-04-13
    text "The USSR respects the integrity and inviolability of Manchukuo; Japan respects the integrity and inviolability of the Mongolian People's Republic."
    article d1
      text "The USSR respects the territory of Manchukuo; Japan respects the territory of Mongolia."
      clause respect-third
        then USSR shall respect the integrity of Manchukuo
        then Japan shall respect the integrity of Mongolia
