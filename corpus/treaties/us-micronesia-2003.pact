treaty us-micronesia-2003 "Amended Compact of Free Association between the United States and Micronesia"
  about "The United States has full authority and responsibility for security and defence and is bound to defend Micronesia as itself."
  parties Micronesia, United-States
  signed 2003-05-14
  in force 2004-06-25
  replaces us-micronesia-1982
  source "TIAS 04-625; Public Law 108-188; agreement of 23 May 2023, Public Law 118-42"
  language "English"
  basis text
  note "Amends the Compact in force from 1986-11-03; the title on security continued with the agreements of 2023."

  article 311
    text "The United States has full authority and responsibility for security and defence matters in or relating to Micronesia, including the obligation to defend it and its people from attack or threat of attack as the United States and its citizens are defended, and the option to foreclose access by the military of third states."
    clause defence
      when Micronesia is attacked by any state or group
      then United-States shall fight alongside Micronesia
      when Micronesia is threatened by any state or group
      then United-States shall act to meet the common danger

  article 313
    text "Micronesia refrains from actions that the United States, after consultation, determines to be incompatible with its authority and responsibility for security and defence."
    clause restraint
      then Micronesia shall not do "act against what the United States, after consultation, determines to be required for security and defence"
