# Two questions about Korea in 2024, and the fact on which both treaties of the DPRK turn.

scenario korea-2024 "South Korea invades the DPRK, supposed for 10 December 2024"
  about "A supposition, no forecast. By December 2024 the DPRK had two treaties that promise military help: with China, of 1961, and with"
        " Russia, of 2024, in force since 4 December. Both ask for two things: an attack, and a state of war that results from it."
        " The first is supposed here; the second is a legal fact that an attack alone does not settle."
  source "Texts of the treaties of 1961-07-11 and 2024-06-19"
  record none

  suppose q1 2024-12-10 South-Korea invades DPRK
    note "Supposed. Nobody else has acted."

  expect at q1 russia-dprk-2024/4/aid for Russia: undetermined, missing "state of war exists for DPRK"
  expect at q1 china-dprk-1961/2/aid for China: undetermined, missing "state of war exists for DPRK"
  # Consultation under threat needs no state of war.
  expect at q1 russia-dprk-2024/3/threat for Russia: met, active
  # The treaty of the United States protects a state attacked, and South Korea attacks.
  expect at q1 us-rok-1953/3/common-danger for United-States: not met, failing subject
  expect at q1 obligations of United-States toward South-Korea: none
  expect cascade from q1: none

scenario korea-2024-war "The same with a state of war"
  about "The supposition of korea-2024 with one fact more: a state of war exists for the DPRK. Then both treaties bind, in every reading."
  record none
  fact "state of war exists for DPRK"

  suppose q1 2024-12-10 South-Korea invades DPRK

  expect at q1 russia-dprk-2024/4/aid for Russia: met, due, against South-Korea
  expect at q1 china-dprk-1961/2/aid for China: met, due, against South-Korea
  expect at q1 us-rok-1953/3/common-danger for United-States: not met, failing subject
  # If Russia and China act, they enter in defence of the DPRK: no attack on South Korea in the sense of its treaty, read strictly.
  expect cascade from q1: Russia, China; stops

scenario korea-2024-july "South Korea invades the DPRK, supposed for 1 July 2024"
  about "The same supposition five months earlier. The treaty with Russia was signed but not in force; the one before it, of 2000, asked only"
        " for contact under threat."
  record none

  suppose q1 2024-07-01 South-Korea invades DPRK

  expect at q1 russia-dprk-2024/4/aid for Russia: not in force, signed only
  expect at q1 russia-dprk-2000/2/contact for Russia: met, due
  expect at q1 russia-dprk-2000 for Russia: no clause of this kind
  expect at q1 china-dprk-1961/2/aid for China: undetermined, missing "state of war exists for DPRK"
  expect at q1 ussr-dprk-1961/1/aid for Russia: not in force
