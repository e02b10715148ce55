treaty uk-mauritius-1968 "Agreement on Mutual Defence and Assistance between the United Kingdom and Mauritius"
  about "Consultation under threat; Britain may be asked for help."
  parties Mauritius, United-Kingdom
  signed 1968-03-12
  in force on signature
  ended 1976-03-30 (doubtful) by expiry
  term 6 years
  source "UN Treaty Series (number not checked)"
  language "English"
  basis coding "atop 4.01, with summaries"
  atop 3585
  atop-differs asymm because "the British use of facilities in Mauritius is not encoded"

  article 1
    text "Should either party be threatened from outside, or the internal security of Mauritius be threatened, the governments consult on measures to be taken jointly or separately."
    note "Paraphrase from summaries; the number of the article was not checked."
    clause consult
      when either party is threatened
      or when Mauritius is in unrest
      then each party shall consult
