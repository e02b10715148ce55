treaty us-palau-1986 "Compact of Free Association between the United States and Palau"
  about "The United States has full authority and responsibility for security and defence matters of Palau; other military forces are shut out."
  parties Palau, United-States
  signed 1986-01-10
  in force 1994-10-01
  source "Compact of Free Association, Public Law 99-658; proclamation 6726 of 27 September 1994; agreements of 3 September 2010 and 22 May 2023"
  language "English"
  basis text
  note "Extended by the agreement of 2023, approved by Public Law 118-42 of 2024-03-09."

  article 312
    text "The United States has full authority and responsibility for security and defence matters in or relating to Palau, may act there as these require under the agreements, and may invite the forces of other nations to use military areas there under its control; the territory of Palau is otherwise closed to the military forces and purposes of any other nation (section 311)."
    quote "full authority and responsibility for security and defense matters in or relating to Palau"
    clause defence
      when Palau is attacked by any state or group
      or when Palau is threatened by any state or group
      then United-States shall act to meet the common danger
    clause exclusion
      then Palau shall not do "admit third military forces without the United States"
    note "Section 312 does not repeat the words of the Compacts with Micronesia and the Marshall Islands on a duty to defend."

  article 313
    text "Palau refrains from actions that the United States, after consultation, determines to be incompatible with its authority and responsibility for security and defence."
    clause restraint
      then Palau shall not do "act against what the United States, after consultation, determines to be required for security and defence"
