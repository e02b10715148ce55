treaty solomon-islands-china-2022 "Security agreement between China and Solomon Islands"
  about "Co-operation on request in keeping order; the signed text is not published."
  parties China, Solomon-Islands
  signed 2022-04 (doubtful)
  in force unknown "the text is unpublished"
  source "Statements of the foreign ministries, 19 and 20 April 2022"
  basis statement "statements of both governments of April 2022; the text is unpublished"

  article statement
    text "According to the statements China may, at the request of Solomon Islands, help with social order, the safety of lives and property and humanitarian relief; no aid against external attack is stated."
    clause on-request
      when Solomon-Islands is in unrest
      provided at the request of that party
      then China may assist it
