treaty us-panama-1903 "Hay-Bunau-Varilla treaty"
  about "The United States guarantee and maintain the independence of Panama."
  parties United-States, Panama
  signed 1903-11-18
  in force 1904-02-26 "exchange of ratifications in Washington"
  ended 1939-07-27 by replacement "article 1 replaced by the treaty of 1936-03-02; other parts until 1979-10-01"
  source "33 Stat. 2234; Malloy II, 1349"
  language "English and Spanish"
  basis text

  article 1
    text "The United States guarantee and will maintain the independence of the Republic of Panama."
    quote "The United States guarantees and will maintain the independence of the Republic of Panama"
    clause guarantee
      when Panama is attacked by any state
      then United-States shall assist it
  article 7
    text "If Panama cannot keep public order in the cities of Panama and Colon, the United States may do so."
    clause order
      when Panama is in unrest
      then United-States may do "maintain public order in the cities of Panama and Colon"
  article 23
    text "If armed forces are needed at any time to protect the canal, the United States may use their police and their land and naval forces or set up fortifications."
    clause canal
      when Panama is threatened or is attacked by any state
      then United-States may station forces
