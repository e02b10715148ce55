treaty alliance-cyprus-1960 "Treaty of Alliance between Cyprus, Greece and Turkey"
  about "The three resist any attack on the independence or territory of Cyprus; tripartite headquarters."
  parties Cyprus, Greece, Turkey
  signed 1960-08-16
  in force on signature
  ended 1964-04-04 (doubtful) by abrogation "declared ended by Cyprus; not accepted by Turkey"
  source "UNTS 397, I-5712"
  language "French"
  basis text
  atop 3400

  article 1
    text "The parties co-operate for their common defence and consult on problems raised by it."
    clause consult
      then each party shall consult

  article 2
    text "The parties undertake to resist any attack or aggression, direct or indirect, against the independence or territorial integrity of Cyprus."
    clause resist
      when Cyprus is attacked by any state including a party
      then Greece, Turkey shall fight alongside it
