treaty egypt-sudan-1976 "Joint Defence Agreement between Egypt and Sudan"
  about "An armed attack on either is an attack on the other."
  parties Egypt, Sudan
  signed 1976-07-15
  in force 1976-07-15..1977-02
  ended 1989-06 (doubtful) by denunciation "reported as abrogated by Sudan; Egypt relied on it again in December 2025, so that its end is disputed"
  term 25 years
  renew 5 years unless denounced 1 year before
  source "Gibler, International Military Alliances, under the date"
  language "Arabic"
  basis text
  atop 3758
  atop-differs endyr because "ATOP ends it with the change of government in Khartoum in 1985; the reported denunciation is of 1989"

  article 1
    text "An armed attack on one party is considered an attack on the other; they consult at once and take all necessary measures, including armed force, to repel it."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it at once including armed force
      then each party shall consult at once
