treaty luanda-1999 "Luanda defence protocol (Angola, DR Congo, Namibia, Zimbabwe)"
  about "Mutual military assistance among the four states allied in the war in the Congo."
  parties Angola, DR-Congo, Namibia, Zimbabwe
  signed 1999-04-08
  in force on signature (doubtful)
  ended 2001-08-14 (doubtful) by lapse "the SADC protocol of that date, as coded"
  source "Press reports of the Luanda meeting, April 1999; Gibler, International Military Alliances (2009)"
  atop 4920
  basis statement "press reports and statements of April 1999; the text was not at hand"

  article statement
    text "According to the statements the four states give one another military assistance against attack."
    clause aid
      when a party is attacked by any state or group
      then each other party shall assist it militarily
