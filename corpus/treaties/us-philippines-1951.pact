treaty us-philippines-1951 "Mutual Defense Treaty between the United States and the Philippines"
  about "Each acts to meet the common danger if the other, its islands, forces, public vessels or aircraft are attacked in the Pacific."
  parties United-States, Philippines
  signed 1951-08-30
  in force 1952-08-27
  term indefinite
  denounce on 1 year notice
  source "UNTS 177, I-2315"
  language "English"
  basis text
  atop 3210
  atop-differs concoreq because "article 3 has them consult whenever either is of the opinion that one is threatened; its call is encoded as a request"

  region pacific-area "The Pacific area in the sense of article 5, leaving the South China Sea to its own question"
    territory includes territory of the parties
    territory includes hawaii, guam, northern-mariana-islands, american-samoa, wake-island
    forces include pacific-ocean
    forces include territory of the parties
    excludes south-china-sea

  article 1
    text "The parties undertake to settle international disputes by peaceful means and to refrain from the threat or use of force in any manner inconsistent with the purposes of the United Nations."
    clause non-aggression
      then each party shall not attack the other party
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 2
    text "The parties, separately and together, by self-help and mutual aid, maintain and develop their individual and collective capacity to resist armed attack."

  article 3
    text "The parties consult from time to time, and whenever in the opinion of either the territorial integrity, political independence or security of either is threatened by external armed attack in the Pacific."
    clause consult
      when either party is threatened by any state in pacific-area or south-china-sea
      provided at the request of either party
      then each party shall consult

  article 4
    text "Each party recognises that an armed attack in the Pacific area on either would endanger its own peace and safety, and declares that it would act to meet the common dangers by its constitutional processes; article 5 counts the metropolitan territory, island territories in the Pacific, and forces, public vessels or aircraft in the Pacific."
    quote "act to meet the common dangers in accordance with its constitutional processes"
    clause common-danger
      when either party is attacked by any state in pacific-area
      unless "the attack was only on a coast guard vessel" and not reading of coast-guard-is-public-vessel
      then the other party shall act to meet the common danger in accordance with its constitutional processes
      when either party is attacked by any state in south-china-sea
      provided reading of south-china-sea-is-pacific
      unless "the attack was only on a coast guard vessel" and not reading of coast-guard-is-public-vessel
      then the other party shall act to meet the common danger in accordance with its constitutional processes
      when either party is threatened by any state in south-china-sea or pacific-area
      provided reading of water-cannon-is-armed-attack and "water cannon, ramming or lasers were used against its vessels or forces"
      then the other party shall act to meet the common danger in accordance with its constitutional processes
      open issue south-china-sea-is-pacific
      open issue coast-guard-is-public-vessel
      open issue water-cannon-is-armed-attack
    clause report
      when common-danger is met
      then each party shall report to the Security Council at once

  article 5
    text "An armed attack on a party includes one on its metropolitan territory, on the island territories under its jurisdiction in the Pacific, or on its armed forces, public vessels or aircraft in the Pacific."
    quote "its armed forces, public vessels or aircraft in the Pacific"

  article 6
    text "The treaty does not affect the rights and duties of the parties under the UN Charter, nor the responsibility of the United Nations for peace and security."

  article 8
    text "The treaty stays in force indefinitely; either party may end it one year after notice."

issue south-china-sea-is-pacific "Does the Pacific in articles 4 and 5 include the South China Sea?"
  strict no because "the text says the Pacific area and does not name the South China Sea"
  broad yes because "the sea is commonly counted as part of the Pacific Ocean"
  practice yes from 2019-03-01 because "the United States Secretary of State said so in Manila on 2019-03-01; repeated since, and in the guidelines of 2023-05-03"

issue coast-guard-is-public-vessel "Is a coast guard ship a public vessel in the sense of article 5?"
  strict yes because "article 5 names public vessels beside armed forces"
  broad yes because "article 5 names public vessels beside armed forces"
  practice yes from 2023-05-03 because "the bilateral defence guidelines of 2023-05-03 name those of the coast guards"

issue water-cannon-is-armed-attack "Is the use of water cannon, ramming or lasers against a ship an armed attack?"
  strict no because "no weapon in the usual sense is used"
  broad yes because "force that damages a public vessel or injures its crew is used on purpose"
  practice no because "incidents of 2023 and 2024 drew protests and statements of support, no finding of an armed attack"
