treaty us-marshall-islands-1983 "Compact of Free Association between the United States and the Marshall Islands"
  about "The United States defends the Marshall Islands as it defends itself and has authority over their defence."
  parties Marshall-Islands, United-States
  signed 1983-06-25
  in force 1986-10-21
  ended 2004-04-30 by replacement "amended Compact, in force on 2004-05-01"
  term indefinite
  source "Public Law 99-239, 48 U.S.C. 1901 note; amended compact in force 2004-05-01, again amended 2023"
  language "English"
  basis text

  article 311
    text "The United States has full authority and responsibility for security and defence matters in or relating to the Marshall Islands, including the duty to defend them and their people from attack or threat as the United States and its citizens are defended, the option to deny access to third states' forces, and the option to set up military areas."
    quote "as the United States and its citizens are defended"
    clause defend
      when Marshall-Islands is attacked or threatened by any state
      then United-States shall fight alongside it
    clause stationing
      then United-States may station forces

  article 313
    text "The Marshall Islands refrain from actions that the United States, after consultation, determines to be incompatible with its authority and responsibility for security and defence."
    clause refrain
      then Marshall-Islands shall do "refrain from actions determined after consultation to be incompatible with the defence of the area"
      then Marshall-Islands shall not join an alliance against United-States
