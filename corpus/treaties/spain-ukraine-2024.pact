treaty spain-ukraine-2024 "Agreement on security co-operation between Spain and Ukraine"
  about "In case of a future Russian armed attack the two consult within 24 hours on request, and Spain gives swift and sustained security assistance; no duty to fight."
  parties Spain, Ukraine
  signed 2024-05-27
  in force on signature
  term 10 years
  source "Bilateral agreement of 27 May 2024 under the G7 declaration of 12 July 2023 (published by the President of Ukraine and by the other government)"
  basis text

  article response
    text "In the event of a future Russian armed attack against Ukraine the two consult, at the request of either, within 24 hours to determine the next steps; Spain gives swift and sustained security assistance, equipment as needed and economic help and seeks to impose costs on Russia, in accordance with its laws and constitutional requirements."
    clause consult
      when Ukraine is attacked by Russia
      provided at the request of either party
      then each party shall consult within 24 hours
      open issue past-event-counts
        strict no because "the text speaks of a future armed attack"
    clause assistance
      when Ukraine is attacked by Russia
      then Spain shall assist Ukraine militarily economically and otherwise as it deems necessary
           in accordance with its laws
      open issue past-event-counts
        strict no because "the text speaks of a future armed attack"
    note "The part and paragraph are named here by subject."
