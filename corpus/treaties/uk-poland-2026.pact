treaty uk-poland-2026 "Security and Defence Partnership Treaty between the United Kingdom and Poland"
  about "If one suffers an armed attack the other assists, including by military means, in line with article 5 of the North Atlantic Treaty."
  parties United-Kingdom, Poland
  signed 2026-05-27
  in force unknown "before the two parliaments in mid-2026"
  source "Treaty signed at RAF Northolt, 27 May 2026 (UK Government); House of Lords International Agreements Committee, 23 June 2026"
  language "English and Polish"
  basis text

  article defence
    text "If one party suffers an armed attack the other assists it, including by military means, in line with article 5 of the North Atlantic Treaty."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise
           without prejudice to nato-1949
    note "The number of the article was not verified."
