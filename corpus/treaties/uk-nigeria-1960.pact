treaty uk-nigeria-1960 "Anglo-Nigerian Defence Agreement"
  about "Each gives the other such aid as may be necessary for mutual defence."
  parties Nigeria, United-Kingdom
  signed 1960-11-19 (doubtful)
  in force 1961-01-05 (doubtful)
  ended 1962-01-21 by agreement
  source "Cmnd 1212 (draft); exchange of letters of January 1961 and of 1962-01-21"
  language "English"
  basis text
  atop 3423

  article 1
    text "Each government undertakes to afford the other such assistance as may be necessary for mutual defence and to consult on measures to be taken jointly or separately to that end."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it as it deems necessary
    clause consult
      when either party is threatened
      then each party shall consult
