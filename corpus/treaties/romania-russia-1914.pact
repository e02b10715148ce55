treaty romania-russia-1914 "Russian-Romanian exchange of notes of 1914"
  about "Russia opposes any attack on Romanian territory; Romania keeps benevolent neutrality."
  parties Romania, Russia
  signed 1914-10-01 "18 September Old Style"
  in force on signature
  ended 1916-08-17 by replacement
  secret until 1918 (doubtful)
  source "Parry CTS 220, p. 324; Rieber and Lederer accounts of the notes of Sazonov and Diamandy" (doubtful)
  language "French"
  atop 2020
  basis text

  article notes
    text "Russia opposes by all means any attack on the present territory of Romania and accepts its later claim to lands in Austria-Hungary peopled by Romanians; Romania keeps benevolent neutrality towards Russia."
    clause integrity
      when Romania is attacked by any state on its territory
      then Russia shall assist it by all means
    clause neutrality
      when Russia is at war with any state
      then Romania shall remain benevolently neutral while that war lasts
