treaty turkey-somalia-2024 "Framework Agreement on Defence and Economic Co-operation between Somalia and Turkey"
  about "Turkish support for Somalia's maritime security for ten years; text not published in full."
  parties Turkey, Somalia
  signed 2024-02-08
  in force unknown "approved by the Somali parliament on 2024-02-21"
  term 10 years
  source "Statements of the two governments, February 2024"
  basis statement "statements of both governments of February 2024; the full text is not published"

  article statement
    text "According to the statements Turkey helps Somalia to build, train and equip its navy and to protect its waters for ten years."
    clause maritime-support
      then Turkey shall do "help Somalia to protect its waters and to build its navy"
