treaty uk-oman-2019 "Joint Defence Agreement between the United Kingdom and Oman"
  about "Defence partnership and use of the port of Duqm; the text is not published and no promise of aid is known."
  parties United-Kingdom, Oman
  signed 2019-02-21
  in force unknown "not published"
  source "UK Ministry of Defence, 21 February 2019"
  basis statement "statement of the UK Ministry of Defence of 2019-02-21; the text is unpublished"

  article statement
    text "According to the statement the agreement commits both to the long-standing defence and security partnership."
