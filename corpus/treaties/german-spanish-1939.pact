treaty german-spanish-1939 "Treaty of Friendship between Germany and Spain"
  about "Contact and consultation; diplomatic support under threat; avoidance of anything that would favour the opponent of the other in a war."
  parties Germany, Spain
  signed 1939-03-31
  in force 1939-11-29 (doubtful) "exchange of ratifications"
  ended 1945-05-08 (doubtful) by defeat
  term 5 years
  secret until 1946 (doubtful)
  source "Documents on German Foreign Policy, series D, III, No. 773 (doubtful)"
  language "German and Spanish"
  basis text
  note "Made in Burgos and not published at the time. Article numbers from memory of the published documents (doubtful)."

  article 2
    text "The governments keep in contact to inform each other on international questions of common interest and consult if their interests are endangered by international events."
    clause consult
      when either party is threatened by any state
      then each party shall consult

  article 3
    text "If external events threaten the security of one, the other gives it every diplomatic support to remove the threat."
    clause support
      when either party is threatened by any state
      then the other party shall support it diplomatically

  article 4
    text "Neither enters into treaties directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 6
    text "If one is involved in warlike complications with a third power, the other avoids everything in the political, military and economic fields that could be to its disadvantage or to the advantage of its opponent."
    clause neutrality
      when either party is at war with any state
      then the other party shall remain benevolently neutral while that war lasts
