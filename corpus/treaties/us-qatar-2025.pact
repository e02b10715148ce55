treaty us-qatar-2025 "Executive Order 14353, Assuring the Security of the State of Qatar"
  about "The United States regards any armed attack on Qatar as a threat to its own peace and security and takes all lawful and appropriate measures, including military if necessary; a unilateral act."
  parties United-States
  guaranteed state Qatar
  signed 2025-09-29
  in force 2025-09-29
  secret until 2025-09-30
  source "Executive Order 14353 of 29 September 2025, Federal Register 90, p. 48143 (6 October 2025)"
  language "English"
  basis statement "executive order of the President of the United States, released on 2025-10-01"
  note "A unilateral assurance under domestic law; it can be revoked by a later order and creates no enforceable right."

  article 2
    text "The United States regards any armed attack on the territory, sovereignty or critical infrastructure of Qatar as a threat to its own peace and security; in that event it takes all lawful and appropriate measures, diplomatic, economic and, if necessary, military, to defend the interests of both and to restore peace and stability."
    quote "any armed attack on the territory, sovereignty, or critical infrastructure of the State of Qatar"
    clause assurance
      when Qatar is attacked by any state or group
      then United-States shall assist the guaranteed state militarily economically diplomatically and otherwise as it deems necessary including armed force
           in accordance with its laws
