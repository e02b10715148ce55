treaty france-kuwait-1992 "Defence agreement between France and Kuwait"
  about "Defence agreement of 1992; the text is not published."
  parties France, Kuwait
  signed 1992-08-18
  in force unknown "not published"
  source "French White Papers on defence of 2008 and 2013, which count Kuwait among the states with a defence agreement (doubtful as to the date)"
  basis statement "French White Papers; the text is unpublished"

  article statement
    text "According to French official publications France is bound to Kuwait by a defence agreement."
    clause defence
      when Kuwait is attacked by any state
      provided unspecified "content of the unpublished text"
      then France shall assist it
