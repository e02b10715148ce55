treaty ueac-1968 "Charter of the Union of Central African States"
  about "Union of Chad, Congo-Kinshasa and the Central African Republic with co-operation in security."
  parties Central-African-Republic, Chad, DR-Congo
  signed 1968-04-02
  in force 1968 (doubtful)
  ended 1968-12-09 (doubtful) by withdrawal "the Central African Republic left"
  source "Charter signed at Fort-Lamy, 1968-04-02; International Legal Materials 7; text not seen"
  basis coding "atop 4.01"
  atop 3590

  article security
    text "The members co-operate in security and aid each other against outside attack."
    clause aid
      when a party is attacked by any state
      then each other party shall assist it
    clause consult
      when a party is threatened
      then each party shall consult
