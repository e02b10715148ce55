treaty rio-1947 "Inter-American Treaty of Reciprocal Assistance"
  about "An armed attack by any state on an American state is an attack on all; each party helps to meet it."
  parties Brazil, Colombia, Costa-Rica, Dominican-Republic, El-Salvador, Haiti, Honduras, Panama, Paraguay, United-States
  party Mexico from 1948-12-03 until 2004-09-06 by denunciation
  party Uruguay from 1948-12-03
  party Venezuela from 1948-12-03 until 2015-05-14 (doubtful) by denunciation
  party Nicaragua signed 1948-10-15 from 1948-12-03 until 2014-09-20 (doubtful) by denunciation
  party Cuba from 1948-12-09 until 1962-03-29 (doubtful) by denunciation
  party Chile from 1949-02-09
  party Argentina from 1950-08-21
  party Bolivia from 1950-09-26 until 2014-10-17 by denunciation
  party Peru from 1950-10-25 (doubtful)
  party Ecuador signed 1949-11-10 from 1950-11-07 until 2016-02-19 by denunciation
  party Guatemala from 1955-04-06
  party Trinidad-and-Tobago from 1967-06-12 (doubtful)
  party Bahamas signed 1982-11-08 from 1982-11-24
  suspended Cuba from 1962-01-31 "excluded from the inter-American system by the Eighth Meeting of Consultation at Punta del Este"
  signed 1947-09-02
  in force 1948-12-03 "deposit of the ratifications of two thirds of the signatories"
  term indefinite
  denounce on 2 years notice
  source "UNTS 21, I-324; table of signatures and ratifications of the OAS, treaty B-29"
  language "English, French, Portuguese and Spanish"
  basis text
  atop 3075
  atop-differs concoloc because "articles 6 and 3 are for the American states, which need not be parties; the derivation counts this as an area"
  atop-differs yrexit because "the days are those on which a withdrawal took effect; for Cuba the data give the first day of the conference that excluded it"
  note "Uruguay announced its denunciation on 2019-09-24 and withdrew it in March 2020 before it took effect. An instrument of return deposited for Venezuela in August 2019 by authorities opposed to the government is disputed. The amending protocol of San Jose of 1975-07-26 is not in force."

  organ organ-of-consultation "Organ of Consultation (Meeting of Ministers of Foreign Affairs; provisionally the OAS Council)"

  region rio-region "The region of article 4, and the territory of American states"
    territory includes americas, caribbean, greenland, falklands, south-georgia, hawaii
    forces include americas, caribbean, greenland, falklands, south-georgia, rio-zone-seas
    note "Article 4 draws the region by lines from pole to pole; article 3 adds the territory of an American state wherever it lies."

  article 1
    text "The parties condemn war and undertake not to resort to the threat or use of force in any way inconsistent with the UN Charter or this treaty."
    clause non-aggression
      then each party shall not attack a party

  article 2
    text "The parties undertake to submit every dispute among them to peaceful settlement before referring it to the United Nations."
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 3
    text "An armed attack by any state on an American state is considered an attack on all the American states, and each party undertakes to assist in meeting it under article 51 of the Charter; at the request of the state attacked, and until the Organ of Consultation decides, each may choose its immediate measures; this holds for attacks in the region or in the territory of an American state."
    quote "shall be considered as an attack against all the American States"
    clause all-for-one
      when a state of american-states is attacked by any state including a party in rio-region
      then each party shall assist it subject to un-charter/51
      open issue attack-by-irregulars
        practice yes from 2001-09-21 because "the 24th Meeting of Consultation resolved on 2001-09-21 that the attacks of 2001-09-11 were attacks on all American states"
    clause interim
      when all-for-one is met
      provided at the request of that party
      then each party may decide measures at once
      note "until the Organ of Consultation decides"

  article 5
    text "The parties send the Security Council at once, under articles 51 and 54 of the Charter, full information on what they do or intend in self-defence or to keep peace and security in America."
    clause report
      when 3/all-for-one is met
      then each party shall report to the Security Council at once

  article 6
    text "If the territory, sovereignty or independence of an American state is affected by an aggression that is no armed attack, or by a conflict or other fact that may endanger the peace of America, the Organ of Consultation meets at once to agree on measures."
    clause other-aggression
      when a state of american-states is threatened by any state
      or when a state of american-states is subject to armed bands
      then each party shall consult at once

  article 7
    text "In a conflict between American states, the parties meet in consultation and call on them to suspend hostilities and restore the former state of things; refusal counts in judging who is the aggressor."
    clause pacify
      when a state of american-states is attacked by a party
      then each party shall consult at once

  article 8
    text "The measures may be: recall of envoys, breaking of diplomatic or consular relations, of economic relations or communications, and the use of armed force."
    clause measures
      when 3/all-for-one is met
      or when 6/other-aggression is met
      provided organ-of-consultation decides by two thirds
      then each party shall do "carry out the measures of article 8 that the Organ of Consultation has decided"

  article 9
    text "Besides other acts that the Organ of Consultation may so characterise, aggression is an unprovoked armed attack by a state on the territory, people or forces of another, and the invasion of the territory of an American state, or of a region under the effective jurisdiction of another state, by armed forces."

  article 10
    text "The treaty does not impair the rights and duties of the parties under the UN Charter."

  article 17
    text "The Organ of Consultation takes its decisions by two thirds of the signatories that have ratified the treaty."

  article 18
    text "In a dispute between American states the parties directly interested are left out of the vote."

  article 20
    text "Decisions on the measures of article 8 bind all parties that have ratified, except that no state is required to use armed force without its consent."
    quote "no State shall be required to use armed force without its consent"
    clause no-force-without-consent
      limits 3/all-for-one

  article 25
    text "The treaty stays in force indefinitely; any party may denounce it by notice, with effect for that party two years after the Pan American Union (now the General Secretariat of the OAS) receives it."
