treaty au-constitutive-2000 "Constitutive Act of the African Union"
  about "No use of force among members, a common defence policy as an aim, and intervention only by decision of the Assembly; no promise of aid."
  parties Algeria, Angola, Benin, Botswana, Burkina-Faso, Burundi, Cameroon, Cape-Verde, Central-African-Republic, Chad, Comoros, Congo, DR-Congo, Djibouti, Egypt, Equatorial-Guinea, Eritrea, Ethiopia, Gabon, Gambia, Ghana, Guinea, Guinea-Bissau, Ivory-Coast, Kenya, Lesotho, Liberia, Libya, Madagascar, Malawi, Mali, Mauritania, Mauritius, Mozambique, Namibia, Niger, Nigeria, Rwanda, Sahrawi-Republic, Sao-Tome-and-Principe, Senegal, Seychelles, Sierra-Leone, Somalia, South-Africa, Sudan, Eswatini, Tanzania, Togo, Tunisia, Uganda, Zambia, Zimbabwe
  party South-Sudan from 2011-08-15 (doubtful)
  party Morocco from 2017-01-31
  signed 2000-07-11
  in force 2001-05-26
  source "UNTS 2158, I-37733"
  language "Arabic, English, French and Portuguese"
  atop 4953
  atop-differs member because "the Sahrawi Republic is outside the state list that ATOP uses, and Morocco joined in January 2017"
  atop-differs phase because "phase 2 is the protocol of 2002-07-09 on the Peace and Security Council, which is not encoded"
  atop-differs yrent because "the file has one day of signature, that of Lome, for all; ATOP has a later day for each member, and 2013 for South Sudan, which became a member in 2011"
  basis text
  note "Some signatories deposited their instruments between 2001 and 2003. Suspensions after unconstitutional changes of government (article 30) concern participation in the activities of the Union; they are not entered as suspensions of these clauses."

  article 4
    text "The members do not use or threaten force against one another and do not interfere in one another's internal affairs; the Assembly may decide on intervention in grave circumstances (war crimes, genocide, crimes against humanity), and a member may ask for intervention to restore peace and security."
    clause non-aggression
      then each party shall not use force against each other party
      then each party shall not threaten each other party
    clause no-interference
      then each party shall not intervene in a party
