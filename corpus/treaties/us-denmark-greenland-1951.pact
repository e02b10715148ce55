treaty us-denmark-greenland-1951 "Agreement between the United States and Denmark concerning the Defense of Greenland"
  about "Each takes the measures needed for its part in the defence of Greenland under NATO plans; defence areas."
  parties Denmark, United-States
  signed 1951-04-27
  in force 1951-06-08
  term until "the North Atlantic Treaty ends"
  source "TIAS 2292"
  language "English and Danish"
  basis text

  article 1
    text "Each government takes such measures as are necessary or appropriate to carry out expeditiously its responsibilities in Greenland in accordance with NATO plans."
    clause responsibilities
      then each party shall do "take the measures needed for its responsibilities in Greenland under NATO plans"

  article 2
    text "Where plans call for forces of the United States, it may use defence areas in Greenland, without prejudice to Danish sovereignty."
    clause stationing
      then United-States may station forces
