treaty poland-romania-1921 "Convention of Defensive Alliance between Poland and Romania"
  about "Armed help if either is attacked without provocation on its eastern frontier; from 1926 on any frontier, within the Covenant."
  parties Poland, Romania
  signed 1921-03-03
  in force 1921-07-25 "exchange of ratifications in Bucharest"
  ended 1939-09-27 (doubtful) by defeat "fall of Warsaw; coded end"
  term 5 years
  source "League of Nations Treaty Series 7, p. 77 (1921), 60, p. 161 (1926), 115, p. 171 (1931)"
  language "French"
  atop 2070
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"
  atop-differs defcoloc because "ATOP dates its second phase by the signature of 1926-03-26; here the text of 1921, with its area, binds until the new treaty enters into force"
  atop-differs concoadv because "article 2 is about relations with the eastern neighbours, for which the clause names the USSR"
  basis text
  region eastern-frontiers "Eastern frontiers of the two states as they then stood"
    includes eastern-frontier-of-poland, eastern-frontier-of-romania

  article 1
    text "Each helps the other if it is attacked without provocation on its present eastern frontier; the other then considers itself in a state of war and gives armed help."
    clause aid
      when either party is attacked by any state in eastern-frontiers without provocation
      then the other party shall fight alongside it

  article 2
    text "The governments consult on foreign policy touching their relations with their eastern neighbours."
    clause consult
      then each party shall consult against USSR

  article 4
    text "If they are in a state of defensive war under article 1, they neither negotiate nor conclude armistice or peace without each other."
    clause no-separate-peace
      when aid is met
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts

  version 2 from 1927-02-09 (doubtful) "Treaty of Guarantee of 26 March 1926; renewed on 15 January 1931 and again in 1936"
  article 1
    text "Each undertakes to respect and to uphold against external aggression the territorial integrity and political independence of the other."
    clause respect
      then each party shall respect the integrity of the other party
  article 2
    text "If, contrary to articles 12, 13 and 15 of the Covenant, one is attacked without provocation, the other, applying article 16, at once lends aid and assistance; the same under article 15(7) if the Council could not agree on its report."
    clause aid
      when either party is attacked by any state without provocation
      then the other party shall assist it militarily and otherwise at once
  article 3
    text "Either consults the other on measures to be taken if its interests or external relations are at issue, in the spirit of the Covenant."
    clause consult
      when either party is threatened by any state
      then each party shall consult
  article 4
    text "If they are in a state of war in consequence of aid given under article 2, they neither negotiate nor conclude armistice or peace without each other."
    clause no-separate-peace
      when aid is met
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts
