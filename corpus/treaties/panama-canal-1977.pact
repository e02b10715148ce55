treaty panama-canal-1977 "Panama Canal Treaty"
  about "The United States defends the canal until the end of 1999; each acts to meet an attack on it."
  parties Panama, United-States
  signed 1977-09-07
  in force 1979-10-01
  ended 1999-12-31 by expiry
  source "TIAS 10030"
  language "English and Spanish"
  basis text
  atop 3795
  atop-differs defense because "article 4 of the neutrality clauses has each party act to meet the danger to the Canal; Panama is a party"
  atop-differs length because "the term runs to noon of 1999-12-31, which is no whole number of years"

  region canal-area "The Panama Canal"
    includes panama-canal

  article 4
    text "The parties commit themselves to protect and defend the canal; each acts, by its constitutional processes, to meet the danger from an armed attack or other actions that threaten the security of the canal or of ships in it; the United States has the primary responsibility while the treaty lasts."
    quote "to meet the danger resulting from an armed attack"
    clause canal-defence
      when either party is attacked or threatened by any state or group in canal-area
      then each party shall act to meet the common danger in accordance with its constitutional processes
