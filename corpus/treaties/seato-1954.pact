treaty seato-1954 "Southeast Asia Collective Defense Treaty (Manila Pact)"
  about "Each acts to meet the common danger if a party or a designated state is attacked in the treaty area."
  parties Australia, France, New-Zealand, Philippines, Thailand, United-Kingdom, United-States
  party Pakistan from 1955-02-19 until 1973-11-07 (doubtful) by denunciation
  signed 1954-09-08
  in force 1955-02-19
  term indefinite
  denounce on 1 year notice
  source "UNTS 209, I-2819"
  language "English"
  basis text
  atop 3260
  atop-differs endyr because "ATOP lets it run on after 1977 between the United States and Thailand only; the organisation was dissolved on 1977-06-30 but no other party than Pakistan is known to have denounced the treaty"
  atop-differs defcoadv because "the understanding of the United States (communist aggression) is an amendment to the clause, which the derivation does not read"
  atop-differs offense because "the help for the states designated by the protocol, no parties themselves, is counted as offence by the derivation"
  atop-differs phase because "phase 2 begins on 1977-06-30, when the organisation was dissolved; the articles stayed as they were"
  note "In the communique of 1962-03-06 (Rusk and Thanat) the United States and Thailand stated that the obligation does not depend on the prior agreement of all parties. France ceased to take part in the organisation on 1974-06-30."

  region treaty-area "The treaty area of article 8"
    includes southeast-asia
    includes territory of the parties in asia
    includes southwest-pacific
    excludes pacific-north-of-21-30

  article 1
    text "The parties undertake to settle international disputes by peaceful means and to refrain from the threat or use of force in any manner inconsistent with the purposes of the United Nations."
    clause non-aggression
      then each party shall not attack the other parties
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 4
    text "Each party recognises that aggression by armed attack in the treaty area against any party, or against a state or territory designated by all, would endanger its own peace and safety, and agrees to act to meet the common danger by its constitutional processes; a threat other than armed attack leads to consultation at once; no action on the territory of a designated state without its government's invitation or consent."
    quote "act to meet the common danger in accordance with its constitutional processes"
    clause common-danger
      when a party is attacked by any state in treaty-area
      then each other party shall act to meet the common danger in accordance with its constitutional processes
      when a state of seato-protocol-states is attacked by any state in treaty-area
      provided at the request of it
      then each party shall act to meet the common danger in accordance with its constitutional processes
    clause report
      when common-danger is met
      then each party shall report to the Security Council at once
    clause consult
      when a party is threatened in treaty-area
      or when a state of seato-protocol-states is threatened in treaty-area
      then each party shall consult at once

  article 5
    text "A Council in which every party is represented considers the carrying out of the treaty and consults on military and other planning."

  article 6
    text "The treaty does not affect the rights and duties of the parties under the UN Charter. Each party declares that none of its engagements conflicts with this treaty and undertakes to enter into none that does."
    clause no-conflicting
      then each party shall not join an alliance against the other parties

  article 7
    text "The parties may by unanimous agreement invite any other state able to further the aims of the treaty and the security of the area to accede."

  article 8
    text "The treaty area is the general area of Southeast Asia, with the entire territories of the Asian parties, and the general area of the Southwest Pacific, without the Pacific area north of 21 degrees 30 minutes north; the parties may amend it by unanimous agreement."

  article 10
    text "The treaty stays in force indefinitely; a party may cease to be one a year after its notice of denunciation to the Philippines."

  protocol "Protocol designating states and territories" from 1955-02-19
    text "Cambodia, Laos and the free territory under the jurisdiction of the State of Vietnam are designated for article 4."
    note "Laos declared in 1962 that it did not recognise the protection of any alliance, and the Geneva declaration of 1962-07-23 respected this; Cambodia declined the protection."

  understanding "Understanding of the United States" by United-States from 1955-02-19
    text "For the United States the recognition of danger and the agreement of article 4(1) apply only to communist aggression; in case of other aggression or armed attack it will consult under article 4(2)."
    quote "apply only to communist aggression"
    amends 4/common-danger for United-States
      provided "the aggression is communist aggression"
