treaty australia-png-2025 "Papua New Guinea-Australia Mutual Defence Treaty (Pukpuk Treaty)"
  about "An armed attack on either within the Pacific would endanger both; each acts to meet the common danger under its constitutional processes."
  parties Australia, Papua-New-Guinea
  signed 2025-10-06
  in force unknown "subject to ratification; completion not verified (doubtful)"
  term indefinite
  denounce on 12 months notice
  source "Treaty of Canberra, 6 October 2025 (Department of Foreign Affairs and Trade; Australian Broadcasting Corporation, 6 October 2025)"
  language "English"
  basis text

  region pacific-area "Within the Pacific (metropolitan territories, islands, forces, vessels and aircraft in the Pacific)"
    territory includes territory of the parties
    forces include pacific-ocean, territory of the parties
    note "The text speaks of an armed attack within the Pacific; whether the whole territory of Australia is meant is not defined here otherwise."

  article consultation
    text "The parties consult on developments that threaten the sovereignty, territorial integrity or security of either, and consider measures."
    clause consult
      when either party is threatened by any state or group
      then each party shall consult
    note "The number of the article was not verified."

  article 4
    text "Each party recognises that an armed attack on either of the parties within the Pacific would be dangerous to the peace and security of each and of the Pacific, and declares that it would act to meet the common danger in accordance with its constitutional processes."
    quote "an armed attack on either of the Parties within the Pacific would be dangerous to each other's peace and security"
    clause common-danger
      when either party is attacked by any state in pacific-area
      then each party shall act to meet the common danger in accordance with its constitutional processes
    note "The number of the article was not verified."

  article third-parties
    text "Neither undertakes activities, agreements or arrangements with third parties that would compromise the ability of either to carry out the treaty."
    clause no-conflicting
      then each party shall not do "conclude with third parties agreements that compromise the treaty"
    note "The number of the article was not verified."
