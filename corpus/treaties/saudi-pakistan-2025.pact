treaty saudi-pakistan-2025 "Strategic Mutual Defence Agreement between Saudi Arabia and Pakistan"
  about "Any aggression against either country is considered aggression against both; the text is not published."
  parties Saudi-Arabia, Pakistan
  signed 2025-09-17
  in force 2025-09-17..2026-03-03 (doubtful) "entry into force not published; both governments referred to it as an engagement in effect in March 2026"
  source "Joint statement of the two governments, Riyadh, 17 September 2025 (Saudi Press Agency; Prime Minister's Office, Islamabad); statements of the foreign minister of Pakistan, 3 March 2026, and of the defence minister of Saudi Arabia, 7 March 2026"
  basis statement "joint statement of 2025-09-17; the text is unpublished"

  article statement
    text "According to the joint statement any aggression against either country is considered an aggression against both."
    clause all-for-one
      when either party is attacked by any state
      then that attack counts as an attack on each party
    note "What follows from the attack is not stated. After Iranian strikes on Saudi territory in March 2026 both governments spoke of measures within the framework of the agreement; no formal invocation was announced as far as known."
