treaty uam-defence-1961 "Defence Pact of the African and Malagasy Union"
  about "Aggression in Africa or Madagascar against one is aggression against all; agreed measures at once, others after consultation."
  parties Benin, Burkina-Faso, Cameroon, Central-African-Republic, Chad, Congo, Gabon, Ivory-Coast, Madagascar, Mauritania, Niger, Senegal
  party Rwanda from 1963-03 (doubtful)
  party Togo from 1963-07 (doubtful)
  signed 1961-09-09
  in force 1961-09-09..1962-09
  ended 1964-03-10 (doubtful) by lapse "the Union became a union for economic co-operation"
  term 10 years
  source "Gibler, International Military Alliances, 4.1374 (text)"
  language "French"
  basis text
  atop 3455
  atop-differs defcoloc because "the clause covers attacks in Africa and Madagascar, where all members lie; ATOP does not count this as a limit"

  region africa-and-madagascar "Africa and Madagascar"
    includes africa, madagascar

  article 1
    text "The parties settle disputes among them peacefully and refrain from force; their engagements do not conflict with the pact."
    note "Paraphrase from the row of ATOP and the model of the North Atlantic Treaty; the numbers were not checked."
    clause non-aggression
      then each party shall not attack a party
    clause no-conflicting
      then each party shall not join an alliance against the other parties

  article 4
    text "The parties consult on the measures to be taken whenever, in the opinion of one, the territory, independence or security of one is threatened."
    clause consult
      when a party is threatened
      then each party shall consult

  article 5
    text "An aggression, found as such under an annexed protocol, against one or more in Africa or Madagascar is deemed one against all; each, under article 51 of the Charter, comes to the aid of the party attacked by at once taking the measures agreed beforehand, then after consultation any others it deems necessary, including armed force."
    quote "shall be deemed to be an aggression directed against all the parties"
    clause all-for-one
      when a party is attacked by any state in africa-and-madagascar
      then each other party shall assist it at once individually and in concert subject to un-charter/51
      open issue council-finding-needed
        strict yes because "article 5 asks that the aggression be recognised as such under the annexed protocol"
        broad no because "measures agreed beforehand are due at once"
    clause further-measures
      when all-for-one is met
      provided after consultation
      then each other party shall assist it as it deems necessary including armed force

  article 6
    text "No action is taken in the territory of a state, nor any diplomatic step for it, save at its request or with its consent, unless the aggression has stopped its institutions from working."
    clause consent
      limits 5/all-for-one

  article 7
    text "Any aggression and all measures taken are notified at once to the Security Council."
    clause report
      when 5/all-for-one is met
      then each party shall report to the Security Council at once

  article 8
    text "Aggression means armed attack, and also subversive action, armed or not, directed, sustained or supported from outside."
    note "The second half of the article was not seen in full."
