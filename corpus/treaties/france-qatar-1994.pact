treaty france-qatar-1994 "Defence agreement between France and Qatar"
  about "Defence agreement of 1994; the text is not published."
  parties France, Qatar
  signed 1994 (doubtful)
  in force unknown "not published"
  source "French White Papers on defence of 2008 and 2013, which count Qatar among the states with a defence agreement (doubtful as to the date)"
  basis statement "French White Papers; the text is unpublished"

  article statement
    text "According to French official publications France is bound to Qatar by a defence agreement."
    clause defence
      when Qatar is attacked by any state
      provided unspecified "content of the unpublished text"
      then France shall assist it
