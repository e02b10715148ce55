treaty france-mauritania-1961 "Agreement on Co-operation in Defence between France and Mauritania"
  about "Co-operation and consultation on defence; help may be asked for."
  parties France, Mauritania
  signed 1961-06-19
  in force 1961 (doubtful)
  ended 1972-12-31 (doubtful) by denunciation
  source "Journal officiel de la Republique francaise, 1962; text not seen"
  language "French"
  basis coding "atop 4.01"
  atop 3435

  article consultation
    text "The parties concert on problems of defence."
    clause consult
      then each party shall consult
