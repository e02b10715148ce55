treaty guarantee-cyprus-1960 "Treaty of Guarantee (Cyprus)"
  about "Greece, Turkey and the United Kingdom guarantee Cyprus: consultation, and failing common action a right of each to act."
  parties Cyprus, Greece, Turkey, United-Kingdom
  guaranteed state Cyprus
  signed 1960-08-16
  in force on signature
  source "UNTS 382, I-5475"
  language "English and French"
  basis text
  atop 3405
  atop-differs endyr because "ATOP ends it with the events of July 1974; the parties other than Cyprus still treat it as in force"
  atop-differs defense because "article 4 binds to consult and reserves a right to act; it states no duty of aid"
  atop-differs consul because "article 4 has Greece, Turkey and the United Kingdom consult one another; Cyprus is not among them"

  article 1
    text "Cyprus undertakes to maintain its independence, territory, security and constitution and to take part in no union with any state, nor partition."
    clause no-union
      then Cyprus shall do "take part in no political or economic union with any state, nor in partition"

  article 2
    text "Greece, Turkey and the United Kingdom recognise and guarantee the independence, territorial integrity and security of Cyprus and the state of affairs set up by the basic articles of its constitution, and prohibit activity for union or partition."
    clause guarantee
      unless 4/right-to-act is met
      then Greece, Turkey, United-Kingdom shall respect the independence of Cyprus
      then Greece, Turkey, United-Kingdom shall respect the integrity of Cyprus

  article 3
    text "Cyprus, Greece and Turkey respect the integrity of the areas kept under United Kingdom sovereignty and guarantee its use of the rights that Cyprus secured to it."
    clause base-areas
      then Cyprus, Greece, Turkey shall respect the integrity of United-Kingdom

  article 4
    text "On a breach of the treaty the three consult on representations or measures to secure its observance; in so far as common action proves impossible, each reserves the right to act with the sole aim of restoring the state of affairs created by the treaty."
    quote "with the sole aim of re-establishing the state of affairs created by the present Treaty"
    clause consult
      when the guaranteed state is attacked or threatened or in unrest
      or when Cyprus breaches 1/no-union
      then Greece, Turkey, United-Kingdom shall consult
    clause right-to-act
      when the guaranteed state is attacked or threatened or in unrest
      or when Cyprus breaches 1/no-union
      provided after consultation and "common or concerted action has not proved possible" and reading of cyprus-action-includes-force
      then Greece, Turkey, United-Kingdom may intervene in the guaranteed state
      open issue cyprus-action-includes-force

issue cyprus-action-includes-force "Does the right to act of article 4 of the Treaty of Guarantee of 1960 include armed force?"
  strict no because "the article says action, and article 103 of the UN Charter sets article 2(4) above it"
  broad yes because "Turkey relied on the article for its operation of 1974-07-20"
  practice no because "Security Council resolution 353 (1974) demanded an end to foreign military intervention; the point was left open by others"
