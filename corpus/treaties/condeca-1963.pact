treaty condeca-1963 "Agreement on the Establishment and Operation of the Central American Defence Council (CONDECA)"
  about "An armed attack on one state of the isthmus is an attack on all; the council meets at once on other threats."
  parties Guatemala, Honduras, Nicaragua
  party El-Salvador from 1964-01 (doubtful)
  signed 1963-12-14
  in force 1963-12-14..1964-12
  ended 1969-07-14 (doubtful) by lapse "war between El Salvador and Honduras; meetings taken up again in 1983 for a time"
  source "Gibler, International Military Alliances (text)"
  language "Spanish"
  basis text
  atop 3490
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"
  note "Costa Rica and Panama attended as observers and did not sign."

  organ defence-council "Central American Defence Council"

  article 11
    text "Any armed attack by any state on a state of the Central American isthmus is considered an attack on all of them, and each undertakes to assist in meeting it, under the right of individual or collective self-defence."
    quote "shall be considered as an attack against all the States of the Isthmus"
    clause all-for-one
      when a party is attacked by any state including a party
      then each other party shall assist it

  article 12
    text "If an aggression that is no armed attack, a conflict or another fact endangers a state or the peace of the isthmus, the council meets at once to agree on measures."
    clause consult
      when a party is threatened
      or when a party is subject to armed bands
      then each party shall consult at once

  article 13
    text "While the council is dealing with the case, each may determine the immediate measures it takes individually, without prejudice to the Rio treaty."
    clause interim
      when 11/all-for-one is met
      then each party may decide measures
