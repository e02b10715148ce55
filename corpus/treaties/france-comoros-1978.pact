treaty france-comoros-1978 "Agreement on Co-operation in Defence between France and the Comoros"
  about "The two may give each other aid in case of external aggression."
  parties Comoros, France
  signed 1978-11-10
  in force 1982-10-20
  ended 2013 (doubtful) by replacement "agreement of defence partnership of 2010-09-27, published by decree of 2013-05-27"
  source "Bulletin officiel des armees, text 22699"
  language "French"
  basis text
  atop 3830
  atop-differs defense because "article 1 says that the parties may aid each other (peuvent se preter); it states no duty"
  atop-differs endyr because "ATOP has no end; the agreement of 2010-09-27 was made to replace it"
  atop-differs consul because "the text promises consultation on defence, though not only in a crisis"

  article 1
    text "The two governments may give each other aid and assistance in case of external aggression, in exercise of the right of article 51 of the UN Charter; they consult whenever necessary on the manner of this co-operation."
    clause may-aid
      when either party is attacked by any state
      provided attack is external
      then the other party may assist it subject to un-charter/51
    clause consult
      when either party is attacked or threatened
      then each party shall consult
