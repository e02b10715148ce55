treaty india-russia-1993 "Treaty of Friendship and Co-operation between India and Russia"
  about "Contact under threats to peace, no hostile acts or alliances; no promise of aid. It replaced the treaty of 1971."
  parties India, Russia
  signed 1993-01-28
  in force 1993-10-11 (doubtful)
  term 20 years
  renew 5 years
  source "Treaty of New Delhi, 28 January 1993"
  language "Russian, Hindi and English"
  atop 4415
  basis text

  article 3
    text "The parties consult regularly; if a situation arises that threatens or breaks the peace, they contact each other at once to coordinate positions on removing it."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once
    note "The number of the article was not verified."

  article 4
    text "Each refrains from any action that might prejudice the security interests of the other."
    clause non-aggression
      then each party shall not attack the other party
    note "The number of the article was not verified."
