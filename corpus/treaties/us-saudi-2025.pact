treaty us-saudi-2025 "Strategic Defence Agreement between the United States and Saudi Arabia"
  about "Announced in November 2025; the text is not published and no promise of aid is publicly known."
  parties United-States, Saudi-Arabia
  signed 2025-11-18
  in force unknown "the text is unpublished"
  source "White House fact sheet of 18 November 2025 (doubtful as to details)"
  basis statement "White House fact sheet of 2025-11-18; the text is unpublished"

  article statement
    text "According to the fact sheet the agreement fortifies the partnership in defence and deterrence; the fact sheet states no duty of aid against attack."
