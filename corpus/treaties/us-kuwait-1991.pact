treaty us-kuwait-1991 "Defence Co-operation Agreement between the United States and Kuwait"
  about "Prepositioning, access and exercises; the text is classified; no explicit promise of defence is publicly known."
  parties United-States, Kuwait
  signed 1991-09-19
  in force unknown "the text is classified"
  term 10 years
  source "Congressional Research Service reports on Kuwait, which describe the agreement"
  basis statement "descriptions in Congressional Research Service reports; the text is classified"
  note "Renewed; described as open-ended in later reports."

  article statement
    text "According to the public reports the agreement does not explicitly oblige the United States to defend Kuwait; it provides for mutual discussion in case of a crisis, for exercises, advice, sales, and the placing and use of material."
    clause crisis
      when Kuwait is threatened by any state
      or when Kuwait is attacked by any state
      then each party shall consult
    clause access
      then Kuwait shall allow the use of territory
