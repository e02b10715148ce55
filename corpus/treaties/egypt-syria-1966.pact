treaty egypt-syria-1966 "Joint Defence Agreement between the United Arab Republic and Syria"
  about "An attack on either is an attack on both."
  parties Egypt, Syria
  signed 1966-11-04
  in force 1966-11-04..1967-03
  ended 1971-11-04 (doubtful) by expiry
  term 5 years
  source "Gibler, International Military Alliances, under the date"
  language "Arabic"
  basis text
  atop 3538
  atop-differs endyr because "ATOP ends it with the war of June 1967; no denunciation is known"

  article 1
    text "Each party considers armed aggression against the territory or forces of the other as directed against itself, and comes to its aid at once with all measures including armed force."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it at once with all means including armed force
