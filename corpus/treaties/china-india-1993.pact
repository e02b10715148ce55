treaty china-india-1993 "Agreement on Peace and Tranquillity along the Line of Actual Control between China and India"
  about "Neither uses or threatens force against the other; the boundary question is settled by consultation."
  parties China, India
  signed 1993-09-07
  in force on signature
  source "Agreement of Beijing, 7 September 1993; agreement on confidence-building measures of New Delhi, 29 November 1996"
  language "Chinese, Hindi and English"
  atop 4507
  atop-differs phase because "phase 2 is the agreement of 1996-11-29 on confidence-building, which is not encoded"
  basis text

  article 1
    text "The boundary question is settled by peaceful and friendly consultation; neither side uses or threatens force against the other by any means, and both respect the line of actual control."
    clause non-aggression
      then each party shall not use force against the other party
      then each party shall not threaten the other party
    clause peaceful-means
      then each party shall settle disputes peacefully
    note "The agreement of 1996 adds that neither uses its military capability against the other (article 1)."
