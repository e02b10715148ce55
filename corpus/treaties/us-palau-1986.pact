treaty us-palau-1986 "Compact of Free Association between the United States and Palau"
  about "The United States has full authority and responsibility for security and defence matters of Palau and defends it as it defends itself."
  parties Palau, United-States
  signed 1986-01-10
  in force 1994-10-01
  source "Compact of Free Association, Public Law 99-658; proclamation 6726 of 27 September 1994; agreements of 3 September 2010 and 22 May 2023"
  language "English"
  basis text
  note "Extended by the agreement of 2023, approved by Public Law 118-42 of 2024-03-09."

  article 312
    text "The United States has full authority and responsibility for security and defence matters in or relating to Palau, including the duty to defend Palau and its people from attack or threat of attack as the United States and its citizens are defended; other military forces are excluded except at the invitation of the United States under that authority."
    clause defence
      when Palau is attacked by any state or group
      then United-States shall fight alongside Palau
      when Palau is threatened by any state or group
      then United-States shall act to meet the common danger
    clause exclusion
      then Palau shall not do "admit third military forces without the United States"
    note "The division between sections 311 and 312 was not verified."
