treaty five-power-1971 "Five Power Defence Arrangements (communique of London)"
  about "Consultation at once if Malaysia or Singapore is attacked or threatened from outside; no duty to act."
  parties Australia, Malaysia, New-Zealand, Singapore, United-Kingdom
  signed 1971-04-16
  in force 1971-11-01
  source "Communique of the ministerial meeting in London of 1971-04-16; exchanges of notes of 1971-12-01"
  language "English"
  basis statement "ministerial communique of 1971-04-16"

  article 5
    text "In the event of any form of armed attack, organised or supported from outside, or threat of it, against Malaysia or Singapore, the governments consult at once to decide what measures to take jointly or separately."
    quote "immediately consult together for the purpose of deciding what measures should be taken jointly or separately"
    clause consult
      when Malaysia or Singapore is attacked or threatened by any state or group
      then each party shall consult at once
