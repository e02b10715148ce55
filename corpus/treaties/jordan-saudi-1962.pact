treaty jordan-saudi-1962 "Taif Agreement between Jordan and Saudi Arabia"
  about "Joint military command and common defence of both kingdoms."
  parties Jordan, Saudi-Arabia
  signed 1962-08-29
  in force 1962-08-29 (doubtful)
  ended 1967-05-30 (doubtful) by lapse
  source "Keesing's Contemporary Archives, August 1962; text not seen"
  basis coding "atop 4.01"
  atop 3465
  atop-differs begday because "the statement was issued on 1962-08-29 according to Keesing's; ATOP has the 28th"
  atop-differs endyr because "ATOP runs it to 1990; Gibler ends it in May 1967"
  atop-differs offense because "a joint command does not in itself bind to wars begun by the other"

  article common-defence
    text "The statement of Taif announced a joint command and the co-ordination of military plans."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily

  article consultation
    text "The two co-ordinate their policies."
    clause consult
      when either party is threatened
      then each party shall consult
