treaty saudi-pakistan-2025 "Strategic Mutual Defence Agreement"
  parties Saudi-Arabia, Pakistan
  signed 2025-09-17
  in force unknown
  basis statement "joint statement of 17 September 2025; the text is unpublished"
  article statement
    clause all-for-one
      when either party is attacked by any state
      then that attack counts as an attack on each party
