treaty senegal-gambia-1965 "Agreement on Co-operation in Security and Defence between Senegal and the Gambia"
  about "Mutual aid against external threat, at request."
  parties Gambia, Senegal
  signed 1965-02-18
  in force 1965 (doubtful)
  ended 1982-01-31 (doubtful) by replacement "senegambia-1981"
  source "UN Treaty Series (number not checked)"
  language "English and French"
  basis coding "summaries of the text"

  article aid
    text "The two states give each other aid and assistance against any external threat, on conditions to be agreed."
    note "Paraphrase from summaries; Senegal's operations in the Gambia in 1980 and 1981 were based on it."
    clause aid
      when either party is attacked or threatened by any state
      provided at the request of that party
      then the other party shall assist it
