treaty turkey-pakistan-1954 "Agreement for Friendly Co-operation between Turkey and Pakistan"
  about "Consultation and study of defence co-operation."
  parties Pakistan, Turkey
  signed 1954-04-02
  in force 1954-06-12 (doubtful)
  ended 1955-09-23 (doubtful) by replacement "Pakistan joined the Pact of Baghdad"
  term 5 years
  renew 5 years unless denounced 1 year before
  source "UN Treaty Series (number not checked)"
  language "English"
  basis text
  atop 3255

  article 1
    text "The parties refrain from intervention in each other's affairs and from taking part in an alliance or activity directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 2
    text "They consult on international matters of mutual interest and co-operate on them to the greatest extent."
    clause consult
      then each party shall consult
