treaty tashkent-1966 "Tashkent Declaration of India and Pakistan"
  about "Withdrawal to the lines before the war of 1965; no force, peaceful settlement."
  parties India, Pakistan
  signed 1966-01-10
  in force on signature
  ended 1971-12-03 (doubtful) by lapse "war of 1971"
  source "UNTS 560, I-8166" (doubtful)
  language "English"
  basis text
  atop 3530

  article 1
    text "The two reaffirm their obligation under the UN Charter not to have recourse to force and to settle their disputes by peaceful means."
    clause non-aggression
      then each party shall not attack the other party
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 2
    text "All armed personnel withdraw by 1966-02-25 to the positions held before 1965-08-05."
    clause withdraw
      then each party shall withdraw forces by 1966-02-25
