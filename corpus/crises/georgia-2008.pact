# Georgia 2008: a war in which no alliance was called, and two treaties signed after it.

scenario georgia-2008 "Georgia, August 2008"
  about "In the night of 7 August 2008 Georgian forces opened fire on Tskhinvali in South Ossetia, a part of Georgia that had not been"
        " under its control since 1992, where Russian peacekeepers stood. Russia entered the next day and went on beyond South"
        " Ossetia. A mission set up by the European Union found that the Georgian attack opened the large-scale hostilities and was"
        " not justified, and that much of the Russian answer went beyond defence. Georgia had left the Collective Security Treaty"
        " in 1999, was still in the Commonwealth of Independent States, and was no member of NATO."
  source "Report of the Independent International Fact-Finding Mission on the Conflict in Georgia, September 2009"
  war georgia "War in Georgia"
  record none

  event e1 2008-08-07T19:35 Georgia attacks group "South Ossetian forces"
    place south-ossetia
    object territory
    note "Artillery and then ground attack on Tskhinvali, 23:35 local time."
  claim k1 2008-08-08 Russia says Georgia attacks forces of Russia in south-ossetia
    denied by Georgia
    note "Peacekeepers under the agreement of 1992 were killed. The mission had no independent proof of an attack aimed at them, and"
         " held that Russia might have defended them by measures in proportion."
  claim k2 2008-08-07 Georgia says Russia invades Georgia
    denied by Russia
    note "Russian columns in the Roki tunnel before the Georgian attack; the mission could not confirm it."
  event e2 2008-08-08 Russia attacks forces of Georgia
    place south-ossetia
    object forces
    note "Russian troops come through the Roki tunnel; the air force strikes."
  event e3 2008-08-09 Russia attacks Georgia
    place Georgia
    object territory
    defence no
    note "Gori, Poti, Senaki, and with Abkhaz forces the upper Kodori valley. The mission saw here no defence of South Ossetia."
  event e4 2008-08-12 Russia agrees a ceasefire with Georgia
    note "Six points, signed by 08-16."
  event e5 2008-08-26 Russia states "that it recognises Abkhazia and South Ossetia"
  event e6 2008-09-17 Russia, Abkhazia sign russia-abkhazia-2008
  event e7 2008-09-17 Russia, South-Ossetia sign russia-south-ossetia-2008

  # The Collective Security Treaty: Georgia had left; and Russia was not attacked by an established act.
  expect at e3 csto-1992/4/all-for-one for Kazakhstan: not met, failing subject
  expect at e1 obligations of Russia toward Georgia: none
  # The treaties with Abkhazia and South Ossetia came after: no row before the signature.
  expect at e3 russia-abkhazia-2008/4/aid for Russia: not in force
  expect at e3 russia-south-ossetia-2008/4/aid for Russia: not in force
  expect at e7 russia-south-ossetia-2008/4/aid for Russia: not in force, signed only
  # Inside South Ossetia it turns on whether Russia acted in defence of those Georgia had attacked; beyond, the mission answered.
  expect at e2 un-charter/2/no-force for Russia: undetermined
  expect at e3 un-charter/2/no-force for Russia: met, breached
  expect at e3 cis-charter-1993/3/non-aggression for Russia: met, breached
  # The Commonwealth's consultation is for threats from outside its members.
  expect at e3 cis-charter-1993/12/consult for Armenia: not met, failing adversary
  expect at e3 nato-1949/5/all-for-one for United-States: not met, failing subject
  expect at e3 obligations of United-States toward Georgia: none
