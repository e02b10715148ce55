treaty c-sipa-2023 "Comprehensive Security Integration and Prosperity Agreement (United States, Bahrain, United Kingdom)"
  about "External aggression or its threat is a matter of grave concern; the parties meet at once at the most senior levels and decide on defence and deterrent responses."
  parties Bahrain, United-States
  party United-Kingdom from 2025-03 (doubtful)
  signed 2023-09-13
  in force 2023-09-13..2024-12-31 (doubtful) "notes of completion; date not verified"
  source "Agreement of Washington, 13 September 2023 (US Department of State); UK accession: House of Lords International Agreements Committee, February 2025"
  language "English and Arabic"
  basis text

  article 2
    text "Any external aggression or threat of it against the sovereignty, independence or territorial integrity of a party is a matter of grave concern to the others; in such a case the parties, under their constitutions and laws, meet at once at the most senior levels to determine further defence needs and to develop and carry out appropriate defence and deterrent responses as they decide, including in the economic, military and political fields, and stand ready to share information at once."
    clause meet
      when a party is attacked by any state or group
      or when a party is threatened by any state or group
      then each party shall consult at once in accordance with its laws
    clause responses
      when a party is attacked by any state or group
      or when a party is threatened by any state or group
      provided after consultation
      then each party shall decide measures in accordance with its laws
