treaty oas-1948 "Charter of the Organization of American States"
  about "Aggression against one American state is aggression against the others; the measures are those of the special treaties."
  parties Bolivia, Brazil, Colombia, Costa-Rica, Dominican-Republic, Ecuador, El-Salvador, Haiti, Honduras, Mexico, Panama,
          Paraguay, United-States
  party Nicaragua from 1951-12-13 until 2023-11-19 by denunciation
  party Venezuela from 1951-12-29 until 2019-04-27 (doubtful) by denunciation
  party Cuba from 1952-07-16 (doubtful)
  party Chile from 1953-06-05 (doubtful)
  party Peru from 1954-02-12 (doubtful)
  party Guatemala from 1955-04-06 (doubtful)
  party Uruguay from 1955-09-01 (doubtful)
  party Argentina from 1956-04-10 (doubtful)
  party Trinidad-and-Tobago from 1967-03-17 (doubtful)
  party Barbados from 1967-11-15 (doubtful)
  party Jamaica from 1969-08-20 (doubtful)
  party Grenada from 1975-05-13
  party Suriname from 1977-06-08 (doubtful)
  party Dominica from 1979-05-22
  party Saint-Lucia from 1979-05-22
  party Antigua-and-Barbuda from 1981-12-03
  party Saint-Vincent-and-the-Grenadines from 1981-12-03
  party Bahamas from 1982-03-03
  party Saint-Kitts-and-Nevis from 1984-03-12
  party Canada from 1990-01-08
  party Belize from 1991-01-08
  party Guyana from 1991-01-08
  suspended Cuba from 1962-01-31 until 2009-06-03 "excluded from participation at Punta del Este; the resolution ceased to have effect on 2009-06-03; Cuba has not resumed participation"
  signed 1948-04-30
  in force 1951-12-13
  term indefinite
  denounce on 2 years notice
  source "UNTS 119, I-1609; protocols of Buenos Aires 1967, Cartagena de Indias 1985, Washington 1992, Managua 1993"
  language "English, French, Portuguese and Spanish"
  basis text
  atop 3150
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"
  atop-differs defcoloc because "article 3(h) of the charter calls aggression against one American state aggression against all, and names no area"
  atop-differs member because "Canada joined the organisation in 1990; ATOP has no row for it"
  atop-differs yrexit because "the resolution of January 1962 excluded the government of Cuba from taking part; Cuba stayed a party"
  note "Articles 24 and 25 became 27 and 28 with the protocol of 1967 (in force 1970-02-27) and are 28 and 29 today. Venezuela's denunciation of 2017-04-28 was not accepted as valid by the body then seated for it."

  article 5
    text "Among the principles: an act of aggression against one American state is an act of aggression against all the others (number of 1948)."

  article 18
    text "The American states bind themselves not to use force in their relations except in self-defence under the treaties in force (number of 1948)."
    clause non-aggression
      then each party shall not attack a party

  article 24
    text "Every act of aggression by a state against the territory, sovereignty or independence of an American state is considered an act of aggression against the other American states (number of 1948; 28 today)."
    clause all-for-one
      when a party is attacked by any state including a party
      then that attack counts as an attack on each other party

  article 25
    text "In case of armed attack, of aggression that is no armed attack, or of a conflict or other fact that endangers the peace of America, the American states apply the measures and procedures of the special treaties on the subject (number of 1948; 29 today)."
    clause special-treaties
      when 24/all-for-one is met
      then each party shall do "apply the measures and procedures of the special treaties to which it is a party"
      note "The special treaty is rio-1947, for its parties only."

  article 43
    text "In case of an armed attack in the territory of an American state or in the region of security fixed by treaties in force, a meeting of consultation of foreign ministers is held without delay (number of 1948)."
    clause consult
      when a party is attacked by any state including a party
      then each party shall consult at once
