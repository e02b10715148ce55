treaty us-israel-1981 "Memorandum of Understanding on Strategic Cooperation between the United States and Israel"
  about "Co-operation against a threat to the region from the Soviet Union or forces under its control."
  parties Israel, United-States
  signed 1981-11-30
  in force on signature
  suspended Israel by United-States from 1981-12-18 "after the Golan Heights law; co-operation taken up again in 1983 under new terms"
  ended 1991-12-26 (doubtful) by lapse
  source "International Legal Materials 20 (1981), 1420"
  language "English"
  basis text
  atop 3925
  atop-differs defense because "the memorandum promises co-operation and military assistance for operations as agreed; it binds neither to enter a war"

  article 1
    text "Strategic co-operation is designed against the threat to the peace and security of the region caused by the Soviet Union or Soviet-controlled forces brought in from outside the region."
    quote "Soviet-controlled forces from outside the region"
    clause cooperation
      when either party is threatened or attacked by USSR in middle-east
      then each party shall consult at once
      then the other party shall do "act in timely co-operation and give military assistance for operations as agreed"
