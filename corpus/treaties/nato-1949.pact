treaty nato-1949 "North Atlantic Treaty"
  about "An armed attack on one party in Europe or North America is considered an attack on all; each takes such action as it deems necessary."
  parties Belgium, Canada, Denmark, France, Iceland, Italy, Luxembourg, Netherlands, Norway, Portugal,
          United-Kingdom, United-States
  party Greece from 1952-02-18
  party Turkey from 1952-02-18
  party West-Germany from 1955-05-06
  party Spain from 1982-05-30
  party Czech-Republic from 1999-03-12
  party Hungary from 1999-03-12
  party Poland from 1999-03-12
  party Bulgaria from 2004-03-29
  party Estonia from 2004-03-29
  party Latvia from 2004-03-29
  party Lithuania from 2004-03-29
  party Romania from 2004-03-29
  party Slovakia from 2004-03-29
  party Slovenia from 2004-03-29
  party Albania from 2009-04-01
  party Croatia from 2009-04-01
  party Montenegro from 2017-06-05
  party North-Macedonia from 2020-03-27
  party Finland from 2023-04-04
  party Sweden from 2024-03-07
  signed 1949-04-04
  in force 1949-08-24 "deposit of the ratifications that article 11 requires"
  term indefinite
  denounce on 1 year notice after 1969-08-24
  source "UNTS 34, I-541; protocols UNTS 126 (Greece, Turkey) and UNTS 243 (Germany); later accessions: US depositary list"
  language "English and French"
  atop 3180
  atop-differs concoreq because "article 4 has them consult whenever any party is of the opinion that one is threatened; its call is encoded as a request"
  atop-differs phase because "phase 2 begins with the agreement of 1951-06-19 on the status of forces, which left the articles as they were"
  basis text

  region treaty-area "The area of article 6, as amended by the protocol of 1951"
    territory includes territory of the parties in europe, north-america
    territory includes turkey from 1952-02-18
    territory includes algeria until 1962-07-03
    territory includes islands-north-of-cancer
    forces include territory of the parties in europe, north-america
    forces include turkey from 1952-02-18
    forces include north-atlantic-ocean
    forces include mediterranean-sea from 1952-02-15
    forces include west-germany, berlin-west, austria, trieste
    excludes hawaii
    note "The North Atlantic Council noted on 1963-01-16 that the clauses on the Algerian departments were inapplicable as from 1962-07-03. Forces count also where the parties kept occupation forces in Europe on 1949-08-24 (Germany with Berlin, Austria, Trieste)."

  article 1
    text "The parties undertake to settle international disputes by peaceful means and to refrain from the threat or use of force in any manner inconsistent with the purposes of the United Nations."
    clause non-aggression
      then each party shall not attack the other parties
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 3
    text "The parties, separately and together, by continuous self-help and mutual aid, keep and develop their individual and collective capacity to resist armed attack."

  article 4
    text "The parties consult whenever, in the opinion of any of them, the territorial integrity, political independence or security of any of them is threatened."
    clause consult
      when a party is threatened
      provided at the request of any party
      then each party shall consult

  article 5
    text "An armed attack on one or more of the parties in Europe or North America is considered an attack on all; each assists the party attacked by taking at once, individually and with the others, such action as it deems necessary, including armed force."
    quote "an armed attack against one or more of them in Europe or North America shall be considered an attack against them all"
    clause all-for-one
      when a party is attacked by any state or group in treaty-area
      then each other party shall assist it at once as it deems necessary including armed force individually and in concert
           subject to un-charter/51
      open issue council-finding-needed
        strict no because "the text makes each party judge for itself"
        practice yes because "the Council stated on 2001-09-12, and confirmed on 2001-10-02, that the attack was covered by article 5"
      open issue attack-by-irregulars
        practice yes from 2001-09-12 because "the Council treated the attacks of 2001-09-11 as an armed attack"
    clause report
      when all-for-one is met
      then each party shall report to the Security Council at once

  article 6
    text "An armed attack in the sense of article 5 includes one on the territory of a party in Europe or North America, on the Algerian departments of France, on Turkey, or on islands under the jurisdiction of a party in the North Atlantic area north of the Tropic of Cancer; and one on forces, vessels or aircraft of a party in or over these territories, any other area in Europe where occupation forces were stationed when the treaty came into force, the Mediterranean or the North Atlantic area north of the Tropic of Cancer."
    note "Text of the protocol of 1951 on the accession of Greece and Turkey; that of 1949 did not name Turkey, the Mediterranean or forces outside Europe."

  article 7
    text "The treaty does not affect the rights and duties of members of the United Nations under the Charter, nor the primary responsibility of the Security Council for peace and security."

  article 8
    text "Each party declares that none of its engagements conflicts with this treaty and undertakes to enter into none that does."
    clause no-conflicting
      then each party shall not join an alliance against the other parties

  article 9
    text "A Council, on which each party is represented and which can meet promptly at any time, considers the carrying out of the treaty."

  article 10
    text "The parties may by unanimous agreement invite any other European state able to further the principles of the treaty and the security of the area to accede; it becomes a party by depositing its instrument with the United States."

  article 13
    text "After the treaty has been in force for twenty years any party may cease to be a party one year after its notice of denunciation."
