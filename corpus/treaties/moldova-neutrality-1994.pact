treaty moldova-neutrality-1994 "Permanent neutrality of Moldova"
  about "The Constitution of 1994 proclaims permanent neutrality and admits no foreign troops."
  parties Moldova
  signed 1994-07-29
  in force 1994-08-27
  source "Constitution of the Republic of Moldova, 29 July 1994, article 11"
  basis text
  note "A unilateral act; no state has guaranteed it."

  article 11
    text "Moldova proclaims its permanent neutrality and does not admit the stationing of foreign troops on its territory."
    clause neutrality
      then Moldova shall remain neutral
