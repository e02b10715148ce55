treaty albania-croatia-kosovo-2025 "Joint declaration on defence co-operation of Albania, Croatia and Kosovo"
  about "Industry, exercises and joint answer to hybrid threats; no clause of aid."
  parties Albania, Croatia, Kosovo
  signed 2025-03-18
  in force on signature
  source "Joint declaration, Tirana, 18 March 2025"
  basis statement "joint declaration of 2025-03-18"

  article statement
    text "The three ministries develop defence industry, interoperability, exercises and the answer to hybrid threats; the declaration promises no aid against attack."
