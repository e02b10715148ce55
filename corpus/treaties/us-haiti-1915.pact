treaty us-haiti-1915 "Treaty of the United States and Haiti"
  about "The United States lend efficient aid to preserve Haitian independence and an adequate government."
  parties United-States, Haiti
  signed 1915-09-16
  in force 1916-05-03
  ended 1936-05-03 (doubtful) by expiry
  term 10 years
  source "39 Stat. 1654; Redmond III, 2673" (doubtful)
  language "English and French"
  basis text
  note "Extended for a second term of ten years by an act of 1917-03-28."

  article 11
    text "Haiti gives up no part of its territory or jurisdiction to a foreign power and makes no treaty that impairs its independence."
    clause no-foreign-control
      then Haiti shall do "cede no territory or jurisdiction and make no treaty that impairs its independence"
  article 14
    text "The parties may take steps needed for the aims of the treaty; if need arises, the United States lend efficient aid to preserve Haitian independence and to maintain a government adequate for the protection of life, property and individual liberty."
    quote "efficient aid for the preservation of Haitian Independence"
    clause aid
      when Haiti is attacked or is threatened by any state
      then United-States shall assist it
