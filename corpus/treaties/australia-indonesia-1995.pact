treaty australia-indonesia-1995 "Agreement on Maintaining Security between Australia and Indonesia"
  about "Consultation in case of adverse challenges, and consideration of measures individually or jointly; denounced in 1999."
  parties Australia, Indonesia
  signed 1995-12-18
  in force 1996-07-15
  ended 1999-09-16 by abrogation "announced by Indonesia"
  source "Australian Treaty Series 1996 no. 13"
  language "English and Indonesian"
  atop 4760
  basis text

  article 1
    text "The parties consult at ministerial level on a regular basis about matters affecting their common security."
    clause regular
      then each party shall consult

  article 2
    text "The parties consult each other in case of adverse challenges to either or to their common security interests and, if appropriate, consider measures to be taken individually or jointly under the processes of each."
    clause challenges
      when either party is threatened by any state or group
      or when either party is attacked by any state or group
      then each party shall consult
