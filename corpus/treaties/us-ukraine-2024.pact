treaty us-ukraine-2024 "Bilateral Security Agreement between the United States and Ukraine"
  about "In case of future armed attack or its threat the two consult within 24 hours on request at the most senior levels on next steps and further defence needs; no duty to fight."
  parties United-States, Ukraine
  signed 2024-06-13
  in force on signature
  term 10 years
  denounce on 6 months notice
  source "Agreement of 13 June 2024 (White House; President of Ukraine)"
  language "English and Ukrainian"
  basis text

  article 3
    text "A future aggression or threat of aggression against either would be of grave concern; in the event of a future armed attack or threat of it against Ukraine the parties, at the request of either, meet at the most senior levels within 24 hours to consult on the next steps and determine further defence needs, and the United States, as they may decide and under its laws, develops and carries out appropriate defence and deterrent responses, including economic and military measures."
    clause consult
      when Ukraine is attacked by any state
      or when Ukraine is threatened by any state
      provided at the request of either party
      then each party shall consult within 24 hours
      open issue past-event-counts
        strict no because "the text speaks of a future armed attack"
    clause responses
      when Ukraine is attacked by any state
      or when Ukraine is threatened by any state
      provided after consultation
      then United-States shall decide measures in accordance with its laws
      open issue past-event-counts
        strict no because "the text speaks of a future armed attack"
