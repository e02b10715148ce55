treaty us-bahrain-1991 "Defence Co-operation Agreement between the United States and Bahrain"
  about "Access to facilities and consultation; the text is classified."
  parties United-States, Bahrain
  signed 1991-10-28
  in force unknown "the text is classified"
  term 10 years
  source "Congressional Research Service reports on Bahrain, which describe the agreement"
  basis statement "descriptions in Congressional Research Service reports; the text is classified"
  note "Renewed in 2001 and later."

  article statement
    text "According to the public reports Bahrain gives access to its bases and the two consult if Bahrain's security is threatened."
    clause crisis
      when Bahrain is threatened by any state
      then each party shall consult
    clause access
      then Bahrain shall allow the use of territory
