treaty league-covenant-1919 "Covenant of the League of Nations"
  about "Members respect one another's integrity; the Council advises on aggression; resort to war against the Covenant brings economic sanctions by all."
  parties Belgium, Bolivia, United-Kingdom, Canada, Australia, New-Zealand, South-Africa, Czechoslovakia, France,
          Panama, Poland, Uruguay, Thailand, Argentina, Iran
  party Germany from 1926-09-08 until 1935-10-20 (doubtful) by withdrawal
  party Italy until 1939-12-10 (doubtful) by withdrawal
  party Japan until 1935-03-26 (doubtful) by withdrawal
  party USSR from 1934-09-18 until 1939-12-14 by exclusion
  party Brazil until 1928-06-13 (doubtful) by withdrawal
  party Chile until 1940-06-01 (doubtful) by withdrawal
  party Paraguay until 1937-02-23 (doubtful) by withdrawal
  party Peru until 1941-04-07 (doubtful) by withdrawal
  party Spain until 1941-05-08 (doubtful) by withdrawal
  party Guatemala until 1938-05 (doubtful) by withdrawal
  party Yugoslavia from 1920-02-10 (doubtful)
  party Colombia from 1920-02-16 (doubtful)
  party Venezuela from 1920-03-03 (doubtful) until 1940-07-11 (doubtful) by withdrawal
  party Norway from 1920-03-05 (doubtful)
  party Denmark from 1920-03-08 (doubtful)
  party Switzerland from 1920-03-08 (doubtful)
  party Cuba from 1920-03-08 (doubtful)
  party Netherlands from 1920-03-09 (doubtful)
  party Sweden from 1920-03-09 (doubtful)
  party El-Salvador from 1920-03-10 (doubtful) until 1939-08-10 (doubtful) by withdrawal
  party Greece from 1920-03-30 (doubtful)
  party Portugal from 1920-04-08 (doubtful)
  party Haiti from 1920-06-30 (doubtful) until 1944-04 (doubtful) by withdrawal
  party Liberia from 1920-06-30 (doubtful)
  party China from 1920-07-16 (doubtful)
  party Romania from 1920-09-14 (doubtful) until 1942-07 (doubtful) by withdrawal
  party Honduras from 1920-11-03 (doubtful) until 1938-07 (doubtful) by withdrawal
  party Nicaragua from 1920-11-03 (doubtful) until 1938-06 (doubtful) by withdrawal
  party Austria from 1920-12-15 until 1938-03-13 by extinction
  party Bulgaria from 1920-12-16
  party Costa-Rica from 1920-12-16 until 1926-12-31 (doubtful) by withdrawal
  party Finland from 1920-12-16
  party Luxembourg from 1920-12-16
  party Albania from 1920-12-17 until 1939-04-12 (doubtful) by extinction
  party Estonia from 1921-09-22
  party Latvia from 1921-09-22
  party Lithuania from 1921-09-22
  party Hungary from 1922-09-18 until 1941-04-11 (doubtful) by withdrawal
  party Ireland from 1923-09-10
  party Ethiopia from 1923-09-28
  party Dominican-Republic from 1924-09-29 (doubtful)
  party Mexico from 1931-09-12 (doubtful)
  party Turkey from 1932-07-18
  party Iraq from 1932-10-03
  party Afghanistan from 1934-09-27
  party Ecuador from 1934-09-28
  party Egypt from 1937-05-26
  signed 1919-06-28
  in force 1920-01-10 "with the Treaty of Versailles"
  ended 1946-04-18 by agreement "resolution of the last Assembly"
  denounce on 2 years notice
  source "Treaty of Versailles, part I; Avalon Project; memberships: League of Nations Official Journal, as listed in public tables"
  language "English and French"
  basis text
  organ council "Council of the League of Nations"
  note "India was an original member, not yet a state of the register. Ends by withdrawal are the dates of effect, two years after notice. Memberships that became disputed by annexation or by governments in exile after 1938 are kept, save where an end is given."

  article 10
    text "The members undertake to respect, and to preserve against external aggression, the territorial integrity and political independence of all members; in case of aggression, threat or danger of it, the Council advises on the means."
    quote "the Council shall advise upon the means by which this obligation shall be fulfilled"
    clause respect
      then each party shall respect the integrity of each other party
      then each party shall respect the independence of each other party
    clause advise
      when a party is attacked or is threatened by any state including a party
      provided council decides
      then each other party shall consult
      note "The duty to preserve takes its content from the advice of the Council; a resolution of the fourth Assembly (1923, one vote against) left the degree of armed help to each member."

  article 11
    text "Any war or threat of war is a matter of concern to the whole League; at the request of any member the Council meets forthwith."
    clause concern
      when a party is attacked or is threatened by any state including a party
      provided at the request of any party
      then each party shall consult at once

  article 12
    text "Members submit disputes to arbitration, to judicial settlement or to the Council, and do not resort to war until three months after the award or report."
    clause settle
      then each party shall settle disputes peacefully

  article 16
    text "A member that resorts to war in disregard of articles 12, 13 or 15 is deemed to have committed an act of war against all other members, which at once sever trade and financial relations with it; the Council recommends what forces the members contribute; passage is given to forces that act for the League."
    clause sanctions
      when a party is attacked by a party
      provided "that adversary resorted to war in disregard of articles 12, 13 or 15"
      then each other party shall do "sever trade and financial relations with that adversary" at once
      open issue council-finding-needed
        strict no because "the text makes the act of war follow ipso facto"
        practice yes from 1921-10-04 because "the Assembly resolutions of 4 October 1921 leave it to each member to say whether the Covenant was broken and to the Council to coordinate (applied against Italy in 1935)"
    clause military
      when a party is attacked by a party
      provided "that adversary resorted to war in disregard of articles 12, 13 or 15"
      provided council decides
      then each other party may assist it militarily
    clause passage
      when sanctions is met
      then each other party shall allow passage

  article 17
    text "If a state outside the League refuses the obligations of membership for a dispute and resorts to war against a member, article 16 applies to it."
    clause outsider
      when a party is attacked by a non-party
      provided demand "to accept the obligations of membership for the dispute" was refused
      then each other party shall do "sever trade and financial relations with that adversary" at once

  article 20
    text "The members accept that the Covenant abrogates obligations between themselves that are inconsistent with it and undertake to enter into none."
    clause no-inconsistent
      then each party shall not join an alliance against each other party
