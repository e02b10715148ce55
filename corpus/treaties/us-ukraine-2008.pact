treaty us-ukraine-2008 "United States-Ukraine Charter on Strategic Partnership"
  about "Political charter on co-operation, renewed in 2021; no clause of aid."
  parties Ukraine, United-States
  signed 2008-12-19
  in force on signature
  source "Charters on Strategic Partnership, Washington, 19 December 2008 and 10 November 2021 (US Department of State)"
  language "English"
  basis statement "charters of 2008-12-19 and 2021-11-10, political documents"

  article 1
    text "The parties affirm the assurances of 1994 and deepen defence co-operation; the charter of 2021 adds support for Ukraine's sovereignty and integrity; no aid against attack is promised."
