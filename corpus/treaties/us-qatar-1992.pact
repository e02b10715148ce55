treaty us-qatar-1992 "Defence Co-operation Agreement between the United States and Qatar"
  about "Access, prepositioning and training; the text is classified; no promise of defence is publicly known."
  parties United-States, Qatar
  signed 1992-06-23
  in force unknown "the text is classified"
  term 10 years
  source "Congressional Research Service reports on Qatar, which describe the agreement"
  basis statement "descriptions in Congressional Research Service reports; the text is classified"
  note "Renewed in 2013 and later."

  article statement
    text "According to the public reports Qatar gives access to its facilities and hosts material; the public reports mention no promise of defence."
    clause access
      then Qatar shall allow the use of territory
