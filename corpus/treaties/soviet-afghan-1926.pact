treaty soviet-afghan-1926 "Treaty of Neutrality and Non-Aggression between Afghanistan and the USSR (Paghman)"
  about "Neutrality in a war of the other with third powers; no aggression; no hostile alliance or boycott."
  parties Afghanistan, USSR
  signed 1926-08-31
  in force 1927-04-15 (doubtful) "exchange of ratifications"
  ended 1979-12-24 (doubtful) by abrogation "Soviet entry; coded end"
  term 3 years
  renew 1 year unless denounced 6 months before
  source "British and Foreign State Papers 125, p. 3; League of Nations Treaty Series 157, p. 371 (treaty of 1931)"
  language "Russian and Persian"
  atop 2170
  basis text
  note "Replaced by a like treaty of 1931-06-24, prolonged in 1936, 1955, 1965 and 1975."

  article 1
    text "In a war or warlike action between one party and one or more third powers, the other observes neutrality toward the first."
    clause neutrality
      when either party is at war with a non-party
      then the other party shall remain neutral while that war lasts

  article 2
    text "Each refrains from all aggression against the other and takes no part in alliances or military or political agreements, boycotts or blockades of third powers directed against it, and opposes hostile action of third powers from its own territory."
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 3
    text "They recognise each other's sovereignty and refrain from armed or unarmed interference in internal affairs; each suppresses on its territory groups hostile to the other."
    clause no-interference
      then each party shall not intervene in the other party

  version 2 from 1931-10-15 (doubtful) "Treaty of Kabul of 24 June 1931, ratifications exchanged in Kabul"
  article 1
    text "In a war or warlike action between one party and one or more third powers, the other observes neutrality toward the first."
    clause neutrality
      when either party is at war with a non-party
      then the other party shall remain neutral while that war lasts
