treaty uk-ukraine-2025 "One Hundred Year Partnership Agreement between the United Kingdom and Ukraine"
  about "Long-term co-operation in defence and other fields; the clause on response to attack stands in the agreement of 2024."
  parties United-Kingdom, Ukraine
  signed 2025-01-16
  in force unknown "date not verified"
  term 100 years
  source "Agreement of Kyiv, 16 January 2025 (UK Government)"
  language "English and Ukrainian"
  basis text

  article 1
    text "The parties deepen co-operation in defence, maritime security, trade, energy and science; the agreement adds no promise of aid against attack beyond the agreement of 12 January 2024."
