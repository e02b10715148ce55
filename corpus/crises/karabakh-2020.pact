# Nagorno-Karabakh 2020: an ally's forces attacked on soil that is not its own.

scenario karabakh-2020 "Nagorno-Karabakh, September to November 2020"
  about "On 27 September 2020 Azerbaijan attacked Armenian and local forces in and around Nagorno-Karabakh, land that is Azerbaijan's in"
        " law and was held by the Armenian side since 1994. Armenia was a party to the Collective Security Treaty, whose article 4, as"
        " amended, speaks of an armed attack that menaces the territorial integrity of a party. Russia and the Secretariat said that"
        " the fighting was not on Armenian territory. Turkey had an agreement of 2010 with Azerbaijan, which Armenia had not attacked."
  source "Trilateral statement of 2020-11-09, S/2020/1104"
  source "Statement of the President of Russia, 2020-10-07"
  war karabakh "Second war of Nagorno-Karabakh"
  record none

  event e1 2020-09-27 Azerbaijan attacks forces of Armenia
    place nagorno-karabakh
    object forces
    note "Along the whole line of contact, in the morning."
  claim k1 2020-09-27 Azerbaijan says Armenia bombards Azerbaijan
    denied by Armenia
    note "Azerbaijan called its operation a counter-offensive."
  event e2 2020-09-27 Russia, Armenia consult
    note "The heads of state and government speak by telephone that day. On 10-31 Armenia asks for urgent consultations under article 2 of"
         " the treaty of 1997."
  event e3 2020-11-09 Armenia agrees a ceasefire with Azerbaijan
    note "Statement with Russia; Russian peacekeepers come, the lands around Karabakh are given up."

  # The Collective Security Treaty: attacked, but not on its territory.
  expect at e1 csto-1992/4/all-for-one for Russia: disputed over csto-forces-outside-count, strict not met, broad met, practice not met,
               failing place
  expect at e1 csto-1992/4/all-for-one for Kazakhstan: disputed, strict not met
  # The treaty of two has no such words.
  expect at e1 russia-armenia-1997/3/aid for Russia: met
  expect at e2 russia-armenia-1997/2/consult for Russia: met, fulfilled, 0 days after arising
  expect at e1 azerbaijan-turkey-2010/2/aid for Turkey: not met, failing subject
  expect at e1 obligations of Turkey toward Azerbaijan: none

scenario armenia-2022 "Armenia, September 2022"
  about "In the night of 13 September 2022 Azerbaijan attacked along the frontier of Armenia itself, and took heights on Armenian soil. Armenia"
        " called on Russia and on the Collective Security Treaty under article 4. The Council of the treaty sent a mission to look."
        " Strictly read the case had arisen; by the practice of the alliance it waits for its Council to find so, and the Council never"
        " did. Armenia froze its part in the treaty in 2024."
  source "Letter of Armenia to the Security Council, S/2022/688, 2022-09-13"
  source "Statement of the Collective Security Council, 2022-09-13; session at Yerevan, 2022-11-23"
  war armenia "Attack on Armenia"
  record none

  event e1 2022-09-13 Azerbaijan attacks Armenia
    place Armenia
    object territory
    note "Artillery and drones from five past midnight local time; Jermuk, Vardenis, Goris, Kapan."
  claim k1 2022-09-13 Azerbaijan says Armenia attacks forces of Azerbaijan
    denied by Armenia
  event e2 2022-09-13 Armenia requests help of Russia, Kazakhstan, Belarus, Kyrgyzstan, Tajikistan
    note "Under the treaty of 1997 and article 4 of the Collective Security Treaty, both on the same day."
  event e3 2022-09-14 Armenia agrees a ceasefire with Azerbaijan

  expect at e1 csto-1992/4/all-for-one for Russia: met, active, waiting for "request of Armenia"
  expect at e2 csto-1992/4/all-for-one for Russia: met, strict due, practice active
  expect at e2 csto-1992/4/all-for-one for Kazakhstan: met, strict due, practice active, waiting for "council finding of Collective-Security-Council"
  expect at e2 russia-armenia-1997/3/aid for Russia: met, due
  expect at e1 russia-azerbaijan-2022 for Russia: no clause of this kind
  expect at e1 obligations of Turkey toward Azerbaijan: none
  expect at e1 cis-charter-1993/3/non-aggression for Azerbaijan: met, breached
