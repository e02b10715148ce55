treaty us-palau-1986 "Compact of Free Association between the United States and Palau"
  about "The United States defends Palau as it defends itself and has authority over its defence."
  parties Palau, United-States
  signed 1986-01-10
  in force 1994-10-01
  term indefinite
  source "Public Law 99-658, 48 U.S.C. 1931 note; review agreements of 2010 and 2023"
  language "English"
  basis text

  article 312
    text "The United States has full authority and responsibility for security and defence matters in or relating to Palau, including the duty to defend Palau and its people from attack or threat as the United States and its citizens are defended, and to deny access to third states' forces."
    note "Section 311 of the Palau compact forecloses third states' forces; the division of sections was not checked in detail."
    clause defend
      when Palau is attacked or threatened by any state
      then United-States shall fight alongside it
    clause stationing
      then United-States may station forces
