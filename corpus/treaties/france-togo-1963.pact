treaty france-togo-1963 "Defence Agreement between France and Togo"
  about "Mutual aid to prepare and assure defence; Togo may ask for help under special agreements."
  parties France, Togo
  signed 1963-07-10
  in force 1964-02-08
  ended 2010 (doubtful) by replacement "agreement of defence partnership of 2009-03-13"
  source "French Ministry of Defence, Bulletin officiel, text 11795"
  language "French"
  basis text
  atop 3475
  atop-differs endyr because "ATOP has no end; the agreement of 2009-03-13 replaced it"
  atop-differs asymm because "article 2 lets Togo call for French help and not the other way about"

  article 1
    text "The two republics give each other aid and assistance to prepare and assure their defence."
    clause preparation
      then each party shall do "help the other to prepare and assure its defence"

  article 2
    text "Togo, responsible for its internal and external defence, may ask France for help under conditions defined by special agreements."
    clause on-call
      when Togo is attacked or threatened by any state
      provided at the request of Togo and France decides
      then France may assist it

  article 4
    text "The parties concert on problems of defence and assure co-operation between them."
    clause consult
      then each party shall consult
