treaty sco-bishkek-2007 "SCO Treaty on Long-Term Good-Neighbourliness, Friendship and Co-operation"
  about "No force among members, no hostile alliances, and consultation within the Organisation under threat; no promise of aid."
  parties China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan
  party India from 2017-06-09 (doubtful)
  party Pakistan from 2017-06-09 (doubtful)
  party Iran from 2023-07-04 (doubtful)
  party Belarus from 2024-07-04 (doubtful)
  signed 2007-08-16
  in force 2012 (doubtful)
  term indefinite
  source "Treaty of Bishkek, 16 August 2007 (Shanghai Cooperation Organisation)"
  language "Russian and Chinese"
  atop 6020
  basis text

  article 2
    text "The parties settle disputes by peaceful means on the basis of the Charter."
    clause peaceful-means
      then each party shall settle disputes peacefully

  article 4
    text "The parties respect the inviolability of borders, refrain from force and its threat, and take part in no alliance, organisation or action hostile to another party, nor let their territory be used against it."
    clause non-aggression
      then each party shall not use force against each other party
    clause no-blocs
      then each party shall not join an alliance against the other parties
    note "The division among articles 4 to 6 was not verified."

  article 6
    text "If a situation threatens the security of one of the parties, that party may hold consultations within the Organisation for an adequate answer."
    clause consult
      when a party is threatened by any state or group
      provided at the request of that party
      then each party shall consult
    note "The number of the article was not verified."
