# Treaties that exercise the language. Abridged and partly doubtful: material for tests, not a source.

treaty russia-dprk-2024 "Comprehensive Strategic Partnership"
  parties Russia, DPRK
  signed 2024-06-19
  in force 2024-12-04 "exchange of ratifications"
  replaces russia-dprk-2000
  article 3
    clause threat
      when either party is threatened by any state
      provided at the request of either party
      then each party shall consult at once
      then each party shall agree "practical measures of assistance"
  article 4
    quote "comes under an armed attack by any state or several states and thus finds itself in a state of war"
    clause aid
      when either party is attacked by any state
      provided state of war results for it
      then the other party shall assist it militarily and otherwise by all means at once
           subject to un-charter/51 in accordance with the laws of both parties
      open issue counter-attack-counts
        strict no
        practice yes because "statements of April 2025 invoking article 4"
  article 5
    clause no-hostile-pacts
      then each party shall not join an alliance against the other party

treaty china-dprk-1961 "Treaty of Friendship, Co-operation and Mutual Assistance"
  parties China, DPRK      # not in UNTS as far as known
  signed 1961-07-11
  in force 1961-09-10
  term until "agreed otherwise (article 7)"
  article 2
    clause aid
      when either party is attacked by any state
      provided state of war results for it
      then the other party shall assist it militarily and otherwise by all means at once
  article 3
    clause no-opposing-alliance
      then each party shall not join an alliance against the other party

treaty us-rok-1953 "Mutual Defense Treaty"
  parties United-States, South-Korea
  signed 1953-10-01
  in force 1954-11-17 "exchange at Washington; 18 November in Seoul"
  source "UNTS 238, I-3363"
  denounce on 1 year notice
  article 2
    clause consult
      when either party is threatened by any state
      then each party shall consult
  article 3
    clause common-danger
      when either party is attacked in pacific-area
      provided place administered by it or "the place is recognised by the other party as lawfully under its control"
      then the other party shall act to meet the common danger in accordance with its constitutional processes
  understanding "Understanding of the United States Senate" by United-States from 1954-01-26
    amends 3/common-danger for United-States
      provided attack is external and "the place is recognised by the United States"

treaty us-japan-1960 "Treaty of Mutual Cooperation and Security"
  parties United-States, Japan
  signed 1960-01-19
  in force 1960-06-23
  source "UNTS 373, I-5320"
  denounce on 1 year notice after 1970-06-23
  region territories-administered-by-japan "Territories under the administration of Japan"
    includes territory administered by Japan
  article 4
    clause consult
      when Japan is threatened
      or when peace in far-east is threatened
      provided at the request of either party
      then each party shall consult
  article 5
    clause common-danger
      when either party is attacked in territories-administered-by-japan      # not: the US homeland
      then each party shall act to meet the common danger in accordance with its constitutional processes
      then each party shall report to the Security Council at once

treaty nato-1949 "North Atlantic Treaty"
  parties Belgium, Canada, Denmark, France, Iceland, Italy, Luxembourg, Netherlands, Norway, Portugal, United-Kingdom,
    United-States
  party Greece from 1952-02-18
  party Turkey from 1952-02-18
  signed 1949-04-04
  in force 1949-08-24
  source "UNTS 34, I-541"
  denounce on 1 year notice after 1969-08-24
  region treaty-area "North Atlantic area, article 6"
    territory includes territory of the parties in europe, north-america
    territory includes algeria until 1962-07-03
    forces include mediterranean, north-atlantic-north-of-cancer
  version 2 from 1952-02-15 "Protocol on Greece and Turkey"
    region treaty-area "North Atlantic area, article 6 of 1952"
      territory includes territory of the parties in europe, north-america, turkey
      forces include mediterranean, north-atlantic-north-of-cancer
  article 4
    clause consult
      when a party is threatened
      provided at the request of any party
      then each party shall consult
  article 5
    quote "an armed attack against one or more of them in Europe or North America shall be considered an attack against "
      "them all"
    clause all-for-one
      when a party is attacked by any state or group in treaty-area     # article 6: territory, forces, ships, aircraft
      then each other party shall assist it at once as it deems necessary, including armed force,
           individually and in concert subject to un-charter/51
      open issue council-finding-needed
        strict no because "text"
        practice yes from 2001-09-12 because "Council, confirmed on 4 October"
    clause report
      when 5/all-for-one is met
      then each party shall report to the Security Council at once
  article 8
    clause no-conflicting
      then each party shall not join an alliance against nato-1949

treaty csto-1992 "Collective Security Treaty"
  parties Armenia, Kazakhstan, Kyrgyzstan, Russia, Tajikistan
  party Uzbekistan until 1999-04-02 by withdrawal
  party Azerbaijan signed 1993-09-24 until 1999-04-02
  party Georgia signed 1993-12-09 until 1999-04-02
  party Belarus signed 1993-12-31
  suspended Uzbekistan from 2012
  suspended Armenia from 2024 "froze its participation"
  signed 1992-05-15
  in force 1994-04-20
  source "UN reg. 32307"
  article 1
    clause no-blocs
      then each party shall not join an alliance against a party
  article 2
    clause consult
      when a party is threatened
      then each party shall consult at once
  article 4
    clause all-for-one
      when a party is attacked by any state or group
      then each other party shall assist it militarily and otherwise by means at its disposal
           subject to un-charter/51
  version 2 from 2012 (doubtful) "Protocol of 2010"
    article 4
      note "aggression is an armed attack menacing safety, stability, territorial integrity and sovereignty"
      clause all-for-one
        when a party is attacked by any state or group
        provided at the request of that party
        then each other party shall assist it militarily and otherwise by means at its disposal
             subject to un-charter/51

treaty anzus-1951 "ANZUS Treaty"
  parties Australia, New-Zealand, United-States
  suspended New-Zealand by United-States from 1986-08-11
  signed 1951-09-01
  in force 1952-04-29
  source "UNTS 131, I-1736"
  denounce on 1 year notice
  article 3
    clause consult
      when a party is threatened in pacific
      then each party shall consult
  article 4
    clause common-danger
      when a party is attacked in pacific-area
      then each other party shall act to meet the common danger in accordance with its constitutional processes

treaty us-philippines-1951 "Mutual Defense Treaty"
  parties United-States, Philippines
  signed 1951-08-30
  in force 1952-08-27
  source "UNTS 177, I-2315"
  denounce on 1 year notice
  article 4
    clause common-danger
      when either party is attacked in pacific-area
      then the other party shall act to meet the common danger in accordance with its constitutional processes
      open issue south-china-sea-is-pacific
        practice yes from 2019 because "statements of the United States"
      open issue coast-guard-is-public-vessel
        broad yes
      open issue water-cannon-is-armed-attack
        strict no

treaty rio-1947 "Inter-American Treaty of Reciprocal Assistance"
  parties Argentina, Brazil, Chile, United-States
  signed 1947-09-02
  in force 1948-12-03
  source "UNTS 21, I-324"
  denounce on 2 years notice
  organ Organ-of-Consultation "Meeting of Ministers of Foreign Affairs"
  article 3
    clause all-for-one
      when a state of american-states is attacked by any state including a party in rio-region
      or when a state of american-states is attacked by any state on its territory
      then each party shall assist it subject to un-charter/51
    clause interim
      when 3/all-for-one is met
      provided at the request of that party
      unless Organ-of-Consultation decides by two thirds
      then each party may decide measures at once
  article 6
    clause other-aggression
      when a state of american-states is threatened
      then each party shall consult at once
  article 20
    clause no-force-without-consent
      then each party may remain neutral
      limits 3/all-for-one

treaty warsaw-pact-1955 "Warsaw Treaty"
  parties Bulgaria, Hungary, Poland, Romania, USSR, Czechoslovakia
  party Albania until 1968-09-13 by withdrawal
  party GDR until 1990-09-24 by withdrawal
  signed 1955-05-14
  in force 1955-06-04..06 (doubtful)
  ended 1991-07-01 by agreement
  source "UNTS 219, I-2962"
  article 4
    clause aid
      when a party is attacked in europe by any state or group
      then each other party shall assist it at once as it deems necessary, including armed force
           subject to un-charter/51
      then each party shall consult at once
  article 7
    clause no-blocs
      then each party shall not join an alliance against warsaw-pact-1955

treaty dual-1879 "Dual Alliance"
  parties Germany, Austria-Hungary
  signed 1879-10-07
  in force 1879-10-21
  ended 1918-11-03 by defeat
  secret until 1888-02-03
  source "Pribram I, 25"
  article 1
    clause russia
      when either party is attacked by Russia
      then the other party shall fight alongside it with all forces
      then each party shall not make separate peace while that war lasts
      open issue mobilisation-is-attack
  article 2
    clause other-power
      when either party is attacked by a power other than Russia
      then the other party shall not assist that adversary
      then the other party shall remain benevolently neutral while that war lasts
    clause other-power-with-russia
      when either party is attacked by a power other than Russia
      provided Russia supports that adversary by active cooperation or by menacing measures
      then 1/russia applies

treaty franco-russian-1894 "Franco-Russian Alliance"
  parties France, Russia
  signed 1892-08-18
  in force 1894-01-04 "letters of 27 December 1893 and 4 January 1894"
  ended 1917-11-08 by abrogation
  term until "the end of triple-1882; since the letters of 9 August 1899 independent of it"
  secret
  article 1
    clause fight
      when France is attacked by Germany or by Italy supported by Germany
      then Russia shall fight alongside it against Germany with all available forces
      when Russia is attacked by Germany or by Austria-Hungary supported by Germany
      then France shall fight alongside it against Germany with all available forces
  article 2
    clause mobilise
      when Germany or Austria-Hungary or Italy mobilises
      then each party shall mobilise with all forces at once
      open issue partial-mobilisation-counts
      open issue mobilisation-by-austria-or-italy-alone
        practice no because "staff talks 1911 to 1913: consult first"
  article 3
    clause numbers
      when 1/fight is met
      then France shall fight alongside Russia with 1300000 men against Germany
      then Russia shall fight alongside France with 700000..800000 men against Germany
  article 5
    clause no-separate-peace
      then each party shall not make separate peace while that war lasts

treaty triple-1882 "Triple Alliance"
  parties Germany, Austria-Hungary
  party Italy until 1915-05-04 by denunciation
  atop-differs endyear because "the coding has 1915-05-23, the declaration of war"
  signed 1882-05-20
  in force 1882-05-30
  secret
  article 2
    clause france
      when Italy is attacked by France without direct provocation
      then Germany, Austria-Hungary shall assist it with all forces
      when Germany is attacked by France without direct provocation
      then Italy shall assist it with all forces
  article 3
    clause two-great-powers
      when one or two parties are attacked by two or more great powers not party without direct provocation
      provided it is at war with that adversary
      then each other party shall fight alongside it
  article 4
    clause menace
      when a party is threatened by a great power
      provided it is forced to make war
      then each other party shall remain benevolently neutral while that war lasts
      then each other party may fight alongside it
  version 2 from 1887-02-20 "Second Triple Alliance"
    article 7
      clause balkan-compensation
        when Austria-Hungary or Italy occupies territory in balkans or ottoman-coasts
        then it shall agree "compensation with the other of them" before "the occupation"
  declaration "Not directed against Great Britain" by Italy from 1882-05-22
    text "The treaty is in no case directed against England."

treaty london-1839 "Treaty of London"
  parties Austria, France, Great-Britain, Prussia, Russia, Netherlands, Belgium
  signed 1839-04-19
  in force 1839-06-08
  ended 1919 (doubtful)
  guaranteed state Belgium
  article annex-7
    clause neutrality
      then Belgium shall remain neutral
      then each other party shall respect the neutrality of Belgium
    clause guarantee
      when the guaranteed state is attacked or invaded by any state
      then Austria, France, Great-Britain, Prussia, Russia shall assist it
      open issue guarantee-several
        strict no because "collective: only all together"
        broad yes because "each alone"

treaty anglo-polish-1939 "Agreement of Mutual Assistance"
  parties United-Kingdom, Poland
  signed 1939-08-25
  in force on signature
  term 5 years
  source "Cmd 6144; LNTS 199" (doubtful)
  article 1
    clause aggression
      when either party is attacked by a state of european-powers
      then the other party shall assist it with all in its power at once
  article 2
    clause indirect
      when either party is threatened by a state of european-powers
      provided "it considers armed resistance vital and resists"          # self-judged by the victim
      then 1/aggression applies
  article 7
    clause no-separate-peace
      then each party shall not make separate peace while that war lasts
  protocol "Secret protocol" from 1939-08-25 secret until 1945
    define european-power = Germany for 1, 2

treaty german-soviet-1939 "Treaty of Non-Aggression"
  parties Germany, USSR
  signed 1939-08-23
  in force on signature
  term 10 years
  ended 1941-06-22 by abrogation
  article 1
    clause non-aggression
      then each party shall not attack the other party
  article 2
    clause neutrality
      when either party is attacked by any other state
      then the other party shall not assist that adversary
  article 4
    clause no-blocs
      then each party shall not join an alliance against the other party
  protocol "Spheres" secret until 1948
    text "Territorial facts only."

treaty teu-42-7 "Treaty on European Union"
  parties Austria, France, Ireland
  signed 2007-12-13
  in force 2009-12-01 "Lisbon"
  article 42-7
    clause aid
      when a party is attacked on its territory
      then each other party shall assist it by all means in its power subject to un-charter/51
           without prejudice to "the specific character of the policy of certain parties"
           without prejudice to nato-1949
# 2015-11-17 invoked by France; the attacker was no state.

treaty saudi-pakistan-2025 "Strategic Mutual Defence Agreement"
  parties Saudi-Arabia, Pakistan
  signed 2025-09-17
  in force unknown
  basis statement "joint statement of 17 September 2025; the text is unpublished"
  article statement
    clause all-for-one
      when either party is attacked by any state
      then that attack counts as an attack on each party

treaty german-ottoman-1914 "German-Ottoman Alliance"
  parties Germany, Ottoman-Empire
  signed 1914-08-02
  in force on signature
  term until "1918-12-31"
  article 1
    clause neutrality
      then each party shall remain neutral
  article 2
    clause casus-foederis
      when Russia intervenes
      provided dual-1879/1/russia is met for Germany
      then Ottoman-Empire shall fight alongside Germany
  article 4
    clause territory
      when Ottoman-Empire is threatened on its territory
      then Germany shall use force against that adversary

treaty anglo-japanese-1911 "Anglo-Japanese Alliance"
  parties United-Kingdom, Japan
  signed 1911-07-13
  in force on signature
  article 2
    clause aid
      when either party is attacked without provocation
      or when either party is at war
      provided ("the war is in defence of rights" and place in east-asia or india) and not "arbitration is due"
      then the other party shall fight alongside it
      then each party shall not make separate peace
