treaty turkmenistan-neutrality-1995 "Permanent neutrality of Turkmenistan"
  about "Permanent neutrality recognised by the General Assembly; other states are called on to respect it."
  parties Turkmenistan
  signed 1995-12-12
  in force on signature
  source "General Assembly resolution 50/80 A of 12 December 1995; Constitutional Act on permanent neutrality of 27 December 1995"
  basis text
  note "The resolution recommends; it binds no other state."

  article 1
    text "The Assembly recognises and supports the status of permanent neutrality declared by Turkmenistan, and calls on members to respect it."
    clause neutrality
      then Turkmenistan shall remain neutral
