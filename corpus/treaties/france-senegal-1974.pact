treaty france-senegal-1974 "Agreement on Co-operation in Defence between France and Senegal"
  about "Mutual aid for external defence against any threat."
  parties France, Senegal
  signed 1974-03-29
  in force 1976-09 (doubtful) "published by decree 76-1072 of 1976-11-17"
  ended 2014-07-31 (doubtful) by replacement "treaty of defence partnership of 2012-04-18"
  source "Decree 76-1072 of 1976-11-17; Bulletin officiel des armees, text 13700"
  language "French"
  basis text
  atop 3730
  atop-differs endyr because "ATOP has no end; the treaty of 2012-04-18 replaced it"
  atop-differs asymm because "the facilities of French forces in Senegal are not encoded"

  article 1
    text "The two governments give each other aid and assistance for their external defence against any threat."
    clause aid
      when either party is attacked or threatened by any state
      then the other party shall assist it
