treaty us-marshall-islands-2003 "Amended Compact of Free Association between the United States and the Marshall Islands"
  about "The United States has full authority and responsibility for security and defence and is bound to defend the Marshall Islands as itself."
  parties Marshall-Islands, United-States
  signed 2003-04-30
  in force 2004-05-01
  replaces us-marshall-islands-1983
  source "TIAS 04-501; Public Law 108-188; agreement of 16 October 2023, Public Law 118-42"
  language "English"
  basis text
  note "Amends the Compact in force from 1986-10-21; the title on security continued with the agreements of 2023."

  article 311
    text "The United States has full authority and responsibility for security and defence matters in or relating to the Marshall Islands, including the obligation to defend them and their people from attack or threat of attack as the United States and its citizens are defended, and the option to foreclose access by the military of third states."
    clause defence
      when Marshall-Islands is attacked by any state or group
      then United-States shall fight alongside Marshall-Islands
      when Marshall-Islands is threatened by any state or group
      then United-States shall act to meet the common danger

  article 313
    text "The Marshall Islands refrains from actions that the United States, after consultation, determines to be incompatible with its authority and responsibility for security and defence."
    clause restraint
      then Marshall-Islands shall not do "act against what the United States, after consultation, determines to be required for security and defence"
