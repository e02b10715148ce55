# Kursk 2024: a state that began a war is attacked on its own soil.

scenario kursk-2024 "Kursk, August 2024 to May 2025"
  about "On 6 August 2024 Ukrainian forces entered the Russian region of Kursk, within the war that Russia had begun. Russia and the DPRK"
        " had signed a treaty of mutual aid on 19 June 2024; it came into force on 4 December. In October and November 2024 DPRK"
        " troops fought in Kursk. In April 2025 both states said that this was done under article 4. The text speaks of a party"
        " under armed attack and so in a state of war: does it cover a state that began? The strict reading says no; the practice"
        " of the parties says yes. The Collective Security Treaty leaves no such question open."
  source "Statement of the Chief of the General Staff of Russia, 2025-04-26; statement of the Central Military Commission of the DPRK, 2025-04-28"
  source "Exchange of instruments of ratification, Moscow, 2024-12-04"
  record corpus

  event e1 2024-08-06 Ukraine invades Russia
    place kursk
    object territory
    note "Within the war begun by Russia in 2022; Ukraine speaks of self-defence."
  event e2 2024-10-23..2024-11-05 DPRK attacks forces of Ukraine alongside Russia
    place kursk
    object forces
    note "First fights reported by Ukraine and the United States in these days; some ten thousand soldiers had been sent."
  event e3 2024-12-04 Russia, DPRK ratify russia-dprk-2024
    note "Exchange of instruments in Moscow; from this day the treaty is in force."
  event e4 2025-01-05 Ukraine attacks Russia
    place kursk
    object territory
    note "New Ukrainian advance from Sudzha."
  event e5 2025-04-26 Russia states "that soldiers of the DPRK fought in Kursk in accordance with the treaty"
  event e6 2025-04-28 DPRK states "that its troops were sent under article 4 of the treaty"
  event e7 2025-05-05 Ukraine attacks Russia
    place kursk
    object territory
    note "Renewed attacks about Tyotkino, after Russia had declared the region regained."

  # August 2024: signed, not in force; and the trigger is open to dispute.
  expect at e1 russia-dprk-2024/4/aid for DPRK: not in force, signed only
  expect at e1 russia-dprk-2000 for DPRK: no clause of this kind
  expect at e1 csto-1992/4/all-for-one for Kazakhstan: not met, failing attacked
  expect at e1 csto-1992/4/all-for-one for Belarus: not met, failing attacked
  expect at e1 csto-1992/4/all-for-one for Armenia: not in force, suspended
  expect at e1 union-state-1999 for Belarus: no clause of this kind
  expect at e1 obligations of China toward Russia: none
  # October 2024: DPRK troops fight without any treaty in force that asks for it.
  expect at e2 act e2 of DPRK: voluntary
  # Under the treaty in force, strictly: not attacked, for Russia had begun. The rest turns on the state of war.
  expect at e4 russia-dprk-2024/4/aid for DPRK: undetermined, strict not met, missing "state of war exists for Russia"
  expect at e4 csto-1992/4/all-for-one for Kyrgyzstan: not met, failing attacked

scenario kursk-2024-war "Kursk, with a state of war"
  about "The same question with one fact more: that a state of war exists for Russia, as both parties must have held when they named"
        " article 4. Neither side declared war. What is left is the dispute over a state that began: the strict reading says it is"
        " not attacked, the broad one says it is, and the practice of the parties from April 2025 says it is."
  source "Statements of Russia, 2025-04-26, and of the DPRK, 2025-04-28"
  record corpus
  fact "state of war exists for Russia"

  event e1 2025-01-05 Ukraine attacks Russia
    place kursk
    object territory
    note "New Ukrainian advance from Sudzha, with the treaty in force for a month."
  event e2 2025-04-28 DPRK states "that its troops were sent under article 4 of the treaty"

  expect at e1 russia-dprk-2024/4/aid for DPRK: disputed over counter-attack-counts, strict not met, broad met, practice not met,
               failing attacked
  expect at e2 russia-dprk-2024/4/aid for DPRK: disputed over counter-attack-counts, strict not met, broad met, practice met
  expect at e2 csto-1992/4/all-for-one for Belarus: not met, failing attacked
