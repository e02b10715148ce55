treaty uk-kuwait-1961 "Exchange of Notes between the United Kingdom and Kuwait"
  about "Britain stays ready to help Kuwait if Kuwait asks."
  parties Kuwait, United-Kingdom
  signed 1961-06-19
  in force on signature
  ended 1971-05-13 by denunciation "three years' notice given on 1968-05-13"
  denounce on 3 years notice
  source "UNTS 399, I-5743; Cmnd 1409"
  language "English and Arabic"
  basis text

  article d
    text "Nothing in these conclusions affects the readiness of the British government to assist the government of Kuwait if it requests assistance; the two governments consult on matters that concern both."
    quote "the readiness of Her Majesty's Government to assist the Government of Kuwait"
    clause on-call
      when Kuwait is attacked or threatened by any state
      provided at the request of Kuwait
      then United-Kingdom shall assist it
    clause consult
      then each party shall consult
