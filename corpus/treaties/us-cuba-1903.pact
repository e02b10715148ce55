treaty us-cuba-1903 "Permanent treaty of the United States and Cuba"
  about "The United States may intervene to keep Cuban independence and an adequate government."
  parties United-States, Cuba
  signed 1903-05-22
  in force 1904-07-01 "exchange of ratifications in Washington"
  ended 1934-06-09 by replacement "treaty of relations of 1934-05-29"
  source "33 Stat. 2248; Malloy I, 362"
  language "English and Spanish"
  basis text

  article 1
    text "Cuba makes no treaty with a foreign power that impairs its independence, and lets none obtain lodgment in or control over any part of the island."
    clause no-foreign-control
      then Cuba shall do "make no treaty that impairs its independence and grant no lodgment to a foreign power"
  article 3
    text "Cuba consents that the United States may exercise the right to intervene for the preservation of Cuban independence, the maintenance of a government adequate for the protection of life, property and individual liberty, and its duties under the treaty of Paris."
    quote "may exercise the right to intervene for the preservation of Cuban independence"
    clause intervention
      when Cuba is threatened or is attacked by any state
      then United-States may intervene in Cuba
      when Cuba is in unrest
      then United-States may intervene in Cuba
  article 7
    text "To enable the United States to maintain the independence of Cuba, and for their own defence, Cuba sells or leases lands for coaling or naval stations."
