treaty csto-1992 "Collective Security Treaty (Tashkent)"
  about "Aggression against one party is considered aggression against all; the others give the necessary help, including military; from version 2 at the request of the party attacked."
  party Armenia signed 1992-05-15 from 1994-04-20
  party Kazakhstan signed 1992-05-15 from 1994-04-20
  party Kyrgyzstan signed 1992-05-15 from 1994-04-20
  party Russia signed 1992-05-15 from 1994-04-20
  party Tajikistan signed 1992-05-15 from 1994-04-20
  party Uzbekistan signed 1992-05-15 from 1994-04-20 until 1999-04-20 (doubtful) by expiry
  party Azerbaijan signed 1993-09-24 from 1994-04-20 until 1999-04-20 (doubtful) by expiry
  party Georgia signed 1993-12-09 from 1994-04-20 (doubtful) until 1999-04-20 (doubtful) by expiry
  party Belarus signed 1993-12-31 from 1994-04-20
  party Uzbekistan signed 2006-08-16 from 2006-08-16 (doubtful) until 2012-12-19 by withdrawal
  suspended Uzbekistan from 2012-06-28 until 2012-12-19 "note of the Uzbek foreign ministry to the Secretariat"
  suspended Armenia from 2024-02-22 (doubtful) "participation frozen, statement of the prime minister; the Secretariat had received no notice, and Armenia has not denounced the treaty"
  signed 1992-05-15
  in force 1994-04-20 "deposit of the instruments of the signatories"
  term 5 years
  renew 5 years
  denounce on 6 months notice
  source "UNTS 1894, I-32307; protocol of prolongation, Moscow, 2 April 1999; protocol on amendments, Moscow, 10 December 2010"
  language "Russian"
  atop 4220
  atop-differs yrexit because "Uzbekistan gave notice on 2012-06-28; its suspension took effect on 2012-12-19"
  basis text
  note "Azerbaijan, Georgia and Uzbekistan did not sign the protocol of prolongation of 1999-04-02 (in force 2000-03-22), which made the renewal by five-year periods automatic; their first term ran out on 1999-04-20; from 2002-10-07 a Charter (in force 2003-09-18) makes the parties an organisation."

  organ Collective-Security-Council "Collective Security Council of the heads of state"

  article 1
    text "The parties refrain from force and threats of force among themselves, settle disputes by peaceful means, and enter no military alliance, grouping or action directed against another party."
    clause no-blocs
      then each party shall not join an alliance against the other parties
    clause non-aggression
      then each party shall not attack a party
    clause peaceful-means
      then each party shall settle disputes peacefully

  article 2
    text "If the security, territorial integrity or sovereignty of a party, or international peace, is threatened, the parties set the machinery of joint consultations in motion at once and take measures against the threat."
    clause consult
      when a party is threatened by any state or group
      then each party shall consult at once

  article 4
    text "Aggression against one party is considered aggression against all; all the other parties give it the necessary help, including military, and support it with the means at their disposal in exercise of collective defence under Article 51; they inform the Security Council at once."
    clause all-for-one
      when a party is attacked by any state
      then each other party shall assist it militarily and otherwise by means at its disposal
           subject to un-charter/51
      open issue council-finding-needed
        strict no because "article 4 obliges the parties themselves and names no organ that must first find that aggression has taken place"
        practice yes because "help was given or withheld by decision of the Collective Security Council, as in January 2022 for Kazakhstan and in September and November 2022 for Armenia"
      open issue attack-by-irregulars
        strict no because "the text speaks of aggression by a state or group of states"
        practice yes from 2022-01-06 because "the Council sent forces to Kazakhstan, whose request spoke of an act of aggression by bands trained abroad"
      open issue coup-or-unrest-counts
        strict no because "the unrest in Kyrgyzstan of June 2010 was treated as an internal matter"
        practice yes from 2022-01-06 because "the decision on Kazakhstan was announced under article 4"
    clause report
      when all-for-one is met
      then each party shall report to the Security Council at once

  article 6
    text "The use of armed forces to repel aggression under article 4 is decided by the heads of the states parties; outside their territory forces are used only in the interest of international security, in strict accordance with the UN Charter and the laws of the parties."
    clause forces
      when 4/all-for-one is met
      provided Collective-Security-Council decides
      then each other party shall do "take part in the use of forces that was decided"

  article 8
    text "The treaty does not affect other treaties in force of the parties and is not directed against third states; the parties conclude no agreements incompatible with it."

  article 11
    text "The treaty is concluded for five years with later prolongation; a party may leave it if it tells the others at least six months before and fulfils its obligations."

  version 2 from 2012-12-19 (doubtful) "Protocol on amendments, signed in Moscow on 2010-12-10"

  article 2
    text "If the security, stability, territorial integrity or sovereignty of a party, or international peace, is threatened, the parties set the machinery of joint consultations in motion at once and work out measures to help the party concerned."
    clause consult
      when a party is threatened by any state or group
      then each party shall consult at once

  article 4
    text "Aggression (an armed attack menacing the security, stability, territorial integrity and sovereignty of a party) is considered aggression against all; at the request of that party all the others give it at once the necessary help, including military, and support it with the means at their disposal under Article 51; they inform the Security Council at once."
    clause all-for-one
      when a party is attacked by any state
      provided at the request of that party
      provided place in member-territory or reading of csto-forces-outside-count
      then each other party shall assist it militarily and otherwise at once by means at its disposal
           subject to un-charter/51
      open issue csto-forces-outside-count
      open issue council-finding-needed
        strict no because "article 4 obliges the parties themselves and names no organ that must first find that aggression has taken place"
        practice yes because "help was given or withheld by decision of the Collective Security Council, as in January 2022 for Kazakhstan and in September and November 2022 for Armenia"
      open issue attack-by-irregulars
        strict no because "the text speaks of aggression, armed attack, by a state or group of states"
        practice yes from 2022-01-06 because "the Council sent forces to Kazakhstan, whose request spoke of an act of aggression by bands trained abroad"
      open issue coup-or-unrest-counts
        strict no because "the unrest in Kyrgyzstan of June 2010 was treated as an internal matter"
        practice yes from 2022-01-06 because "the decision on Kazakhstan was announced under article 4"
    clause report
      when all-for-one is met
      then each party shall report to the Security Council at once

  region member-territory "The territory of the parties"
    includes territory of the parties
    excludes nagorno-karabakh
    note "Nagorno-Karabakh is excluded whoever held it: no party to the treaty, Armenia included, declared it to be Armenian territory."

issue csto-forces-outside-count "Is an attack on a party's forces outside its territory aggression in the sense of article 4 as amended?"
  strict no because "article 4 speaks of an armed attack that menaces the security, stability, territorial integrity and sovereignty of the party"
  broad yes because "the definition of aggression of 1974, article 3 d, counts an attack on the forces of a state"
  practice no because "in October 2020 Russia and the Secretariat stated that the fighting was not on the territory of Armenia, so that the treaty did not apply"
  source "Statement of the President of Russia, 2020-10-07"
