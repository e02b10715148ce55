treaty nordefco-2009 "Memorandum of Understanding on Nordic Defence Co-operation (NORDEFCO)"
  about "Framework of co-operation in defence; no clause of aid."
  parties Denmark, Finland, Iceland, Norway, Sweden
  signed 2009-11-04
  in force on signature
  source "Memorandum of understanding, Helsinki, 4 November 2009"
  basis text

  article 1
    text "The participants strengthen their defence capabilities through co-operation; the memorandum promises no aid against attack and leaves the security policy of each untouched."
