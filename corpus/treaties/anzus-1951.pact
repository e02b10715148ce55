treaty anzus-1951 "Security Treaty between Australia, New Zealand and the United States"
  about "Each acts to meet the common danger if any party is attacked in the Pacific area."
  parties Australia, New-Zealand, United-States
  suspended New-Zealand by United-States from 1986-08-11 "statement of the United States after the dispute over port visits; Australia and New Zealand stay bound to each other"
  signed 1951-09-01
  in force 1952-04-29
  term indefinite
  denounce on 1 year notice
  source "UNTS 131, I-1736"
  language "English"
  basis text
  atop 3215
  atop-differs endyr because "ATOP ends New Zealand's membership in September 1986; only the obligations of the United States towards it were suspended, on 1986-08-11"
  atop-differs concoreq because "article 3 has them consult whenever any party is of the opinion that one is threatened; its call is encoded as a request"

  region pacific-area "The Pacific area in the sense of article 5"
    territory includes territory of the parties
    territory includes hawaii, guam, northern-mariana-islands, american-samoa, wake-island
    forces include pacific-ocean
    forces include territory of the parties
    note "Article 5: the metropolitan territory of any party, island territories under its jurisdiction in the Pacific, and its forces, public vessels or aircraft in the Pacific."

  article 1
    text "The parties undertake to settle international disputes by peaceful means and to refrain from the threat or use of force in any manner inconsistent with the purposes of the United Nations."
    clause non-aggression
      then each party shall not attack the other parties
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 2
    text "The parties, separately and together, by continuous and effective self-help and mutual aid, maintain and develop their individual and collective capacity to resist armed attack."

  article 3
    text "The parties consult whenever in the opinion of any of them the territorial integrity, political independence or security of any of them is threatened in the Pacific."
    clause consult
      when a party is threatened in pacific-area
      provided at the request of any party
      then each party shall consult

  article 4
    text "Each party recognises that an armed attack in the Pacific area on any of them would endanger its own peace and safety, and declares that it would act to meet the common danger by its constitutional processes; the attack and the measures are reported at once to the Security Council and end when it has acted."
    quote "it would act to meet the common danger in accordance with its constitutional processes"
    clause common-danger
      when a party is attacked by any state in pacific-area
      then each other party shall act to meet the common danger in accordance with its constitutional processes
      open issue attack-by-irregulars
        practice yes from 2001-09-14 because "Australia declared on 2001-09-14 that article 4 applied to the attacks of 2001-09-11"
    clause report
      when common-danger is met
      then each party shall report to the Security Council at once

  article 5
    text "An armed attack on a party includes one on its metropolitan territory, on the island territories under its jurisdiction in the Pacific, or on its armed forces, public vessels or aircraft in the Pacific."
    quote "its armed forces, public vessels or aircraft in the Pacific"

  article 6
    text "The treaty does not affect the rights and duties of the parties under the UN Charter, nor the responsibility of the United Nations for peace and security."

  article 7
    text "A Council of the foreign ministers or their deputies, able to meet at any time, considers the carrying out of the treaty."

  article 10
    text "The treaty stays in force indefinitely; a party may cease to be a member of the Council one year after notice to Australia."
