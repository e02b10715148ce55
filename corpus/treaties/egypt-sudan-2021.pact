treaty egypt-sudan-2021 "Military co-operation agreement between Egypt and Sudan"
  about "Training, exchange and border security; the text is not published."
  parties Egypt, Sudan
  signed 2021-03-02
  in force unknown "not published"
  source "Statements of the chiefs of staff, Khartoum, 2 March 2021"
  basis statement "statements at the signature of 2021-03-02; the text is unpublished"

  article statement
    text "According to the statements the agreement covers training, exchange of experience and border security; no promise of aid is known."
