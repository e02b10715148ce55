treaty egypt-jordan-1967 "Joint Defence Agreement between the United Arab Republic and Jordan"
  about "An attack on either state or its forces is an attack on both; joint command under an Egyptian chief."
  parties Egypt, Jordan
  party Iraq signed 1967-06-04 from 1967-06-04
  signed 1967-05-30
  in force 1967-05-30 (doubtful) "article 11 asks for exchange of ratifications; it was acted on at once"
  ended 1979-03-31 (doubtful) by lapse
  term 5 years
  renew 5 years unless denounced 1 year before
  source "International Legal Materials VI/3, 516"
  language "Arabic"
  basis text
  atop 3570
  atop-differs concoreq because "the text as read has them consult on dangerous situations at the request of either; ATOP codes no request"

  article 1
    text "The parties consider an armed attack on either state or its forces as an attack on both; in accordance with the right of self-defence they hasten each to the aid of the state attacked and take at once all measures, including armed force, to repel it."
    clause aid
      when a party is attacked by any state
      then each other party shall assist it at once with all means including armed force
      open issue request-needed
        strict no because "the text does not ask for a request"
        practice yes from 1986-06-27 because "International Court of Justice, Nicaragua v. United States, paragraph 199"

  article consultation
    text "At the request of either, they consult on dangerous situations and take preventive measures."
    note "The number of the article was not checked."
    clause consult
      when a party is threatened
      provided at the request of any party
      then each party shall consult

  article 7
    text "When military operations begin, the chief of staff of the United Arab Republic commands in both states."
