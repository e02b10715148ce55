treaty sino-soviet-1950 "Treaty of Friendship, Alliance and Mutual Assistance between the USSR and China"
  about "Aid at once if Japan or a state allied with it attacks either and a state of war results."
  parties USSR, China
  signed 1950-02-14
  in force 1950-04-11 "ratified by both on this day, as article 6 requires; instruments exchanged in Peking on 1950-09-30"
  ended 1980-04-11 (doubtful) by expiry "China gave notice on 1979-04-03 that it would not be prolonged"
  term 30 years
  renew 5 years unless denounced 1 year before
  source "UNTS 226, I-3103"
  language "Russian and Chinese"
  basis text
  atop 3200
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"
  atop-differs consul because "the text promises consultation on important international questions in general, crisis or not"

  article 1
    text "The parties take together all measures to prevent renewed aggression by Japan or a state that joins it; if one is attacked by Japan or a state allied with it and so finds itself in a state of war, the other at once gives military and other aid with all means at its disposal."
    quote "Japan or any State allied with it"
    clause aid
      when either party is attacked by Japan or a state allied with it
      provided state of war results for it
      then the other party shall assist it militarily and otherwise at once by all means at its disposal

  article 2
    text "The parties seek, by mutual agreement, a peace treaty with Japan together with the other powers allied in the Second World War."

  article 3
    text "Neither concludes an alliance, nor joins a coalition, action or measure, directed against the other."
    clause no-opposing-alliance
      then each party shall not join an alliance against the other party

  article 4
    text "The parties consult on all important international questions that touch their common interests."
    clause consult
      then each party shall consult

  article 5
    text "On the principles of mutual respect for sovereignty, territorial integrity and non-interference, the parties develop economic and cultural ties and give each other economic aid."
    clause respect
      then each party shall respect the independence of the other party

  article 6
    text "The treaty comes into force at once on ratification; it runs for thirty years, and for five more if neither party gives notice one year before the end, and so on."
