treaty egypt-somalia-2024 "Protocol of military co-operation between Egypt and Somalia"
  about "Military co-operation; the text is not published."
  parties Egypt, Somalia
  signed 2024-08-14
  in force unknown "not published"
  source "Statements of the presidencies, Cairo, 14 August 2024"
  basis statement "statements of the presidencies of 2024-08-14; the text is unpublished"

  article statement
    text "According to the statements the protocol deepens military co-operation and Egypt supports Somalia's sovereignty over its territory; no promise of aid against attack is published."
