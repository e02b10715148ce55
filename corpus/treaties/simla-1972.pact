treaty simla-1972 "Agreement on Bilateral Relations between India and Pakistan (Simla Agreement)"
  about "No force between India and Pakistan; respect for the line of control; bilateral settlement."
  parties India, Pakistan
  signed 1972-07-02
  in force 1972-08-04 (doubtful)
  source "Ministry of External Affairs of India, text of 1972-07-02"
  language "English"
  basis text
  atop 3705
  note "On 2025-04-24 Pakistan stated that it would exercise the right to hold all bilateral agreements with India, including this one, in abeyance; no formal suspension is known."

  article 1
    text "The two settle their differences by peaceful means through bilateral negotiations or others agreed, and refrain from the threat or use of force against each other's territory or independence."
    clause non-aggression
      then each party shall not attack the other party
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 4
    text "In Jammu and Kashmir the line of control of the cease-fire of 1971-12-17 is respected by both, without prejudice to the recognised position of either; neither alters it unilaterally."
    clause line-of-control
      then each party shall do "respect the line of control and not alter it unilaterally"
