treaty india-nepal-1950 "Treaty of Peace and Friendship between India and Nepal"
  about "Neither tolerates a threat to the security of the other; they consult and devise countermeasures (letters)."
  parties India, Nepal
  signed 1950-07-31
  in force on signature
  term indefinite
  denounce on 1 year notice
  source "UNTS 94, I-1302"
  language "Hindi, Nepali and English"
  basis text

  article 1
    text "There is to be everlasting peace and friendship; each acknowledges and respects the sovereignty, territory and independence of the other."
    clause respect
      then each party shall respect the independence of the other party

  article 2
    text "Each undertakes to inform the other of any serious friction or misunderstanding with a neighbouring state likely to breach their friendly relations."
    clause inform
      then each party shall do "inform the other of serious friction with a neighbouring state"

  protocol "Letters exchanged with the treaty" from 1950-07-31 secret until 1959-12-03
    text "Neither government tolerates any threat to the security of the other by a foreign aggressor; to deal with such a threat they consult and devise effective counter-measures."
    quote "devise effective counter-measures"
    note "The letters were not published with the treaty; they became known in 1959 (date of publication doubtful)."
    article letters
      text "Neither government tolerates any threat to the security of the other by a foreign aggressor; they consult and devise effective counter-measures."
      clause counter-measures
        when either party is attacked or threatened by any state
        then each party shall consult
        then each party shall agree "effective counter-measures"
