treaty united-arab-states-1958 "Charter of the United Arab States (United Arab Republic and Yemen)"
  about "Confederation with united armed forces and one foreign policy."
  parties Egypt, Yemen-Arab-Republic
  signed 1958-03-08
  in force on signature
  ended 1961-12-26 by abrogation "by the United Arab Republic"
  source "Charter of 1958-03-08; Keesing's Contemporary Archives 1958; text not seen"
  basis coding "atop 4.01"
  atop 3345
  note "Signed for the United Arab Republic, of which Syria was then a part."

  article union
    text "The members follow one foreign policy and have united armed forces."
    clause common-defence
      when either party is attacked by any state
      then the other party shall assist it militarily
      when either party is at war with any state
      then the other party shall assist it militarily
    clause consult
      then each party shall consult
