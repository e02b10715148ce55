treaty us-micronesia-1982 "Compact of Free Association between the United States and Micronesia"
  about "The United States defends Micronesia as it defends itself and has authority over its defence."
  parties Micronesia, United-States
  signed 1982-10-01
  in force 1986-11-03
  ended 2004-06-24 by replacement "amended Compact, in force on 2004-06-25"
  term indefinite
  source "Public Law 99-239, 48 U.S.C. 1901 note; amended compact in force 2004-06-25, again amended 2023"
  language "English"
  basis text
  note "The defence terms outlast the funding periods under the separate security agreement."

  article 311
    text "The United States has full authority and responsibility for security and defence matters in or relating to Micronesia, including the duty to defend it and its people from attack or threat as the United States and its citizens are defended, the option to deny access to third states' forces, and the option to set up military areas."
    quote "as the United States and its citizens are defended"
    clause defend
      when Micronesia is attacked or threatened by any state
      then United-States shall fight alongside it
    clause stationing
      then United-States may station forces

  article 313
    text "Micronesia refrains from actions that the United States, after consultation, determines to be incompatible with its authority and responsibility for security and defence."
    clause refrain
      then Micronesia shall do "refrain from actions determined after consultation to be incompatible with the defence of the area"
      then Micronesia shall not join an alliance against United-States
