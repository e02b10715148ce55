treaty egypt-syria-1966 "Joint Defence Agreement between the United Arab Republic and Syria"
  about "An attack on either is an attack on both."
  parties Egypt, Syria
  signed 1966-11-04
  in force 1966-11-04..1967-03
  ended 1971-11-04 (doubtful) by expiry
  term 5 years
  source "Text: Arab documents on Palestine 1966 (Institute for Palestine Studies), pp. 507-508; Gibler, International Military Alliances"
  language "Arabic"
  basis text
  atop 3538
  atop-differs endyr because "ATOP ends it with the war of June 1967; no denunciation is known"
  atop-differs consul because "article 2 has the parties consult in grave international situations at the request of either; ATOP codes no consultation"

  article 1
    text "The parties consider an armed attack on either state or its forces as an attack on both; in accordance with the right of self-defence they hasten each to the aid of the state attacked and take at once all measures, including armed force, to repel it."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it at once with all means including armed force

  article 2
    text "At the request of either, the parties consult in grave international situations that affect the integrity or independence of either; if war threatens or a sudden danger arises they at once take the preventive and defensive measures required."
    clause consult
      when either party is threatened
      provided at the request of either party
      then each party shall consult
