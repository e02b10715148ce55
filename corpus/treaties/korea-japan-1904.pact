treaty korea-japan-1904 "Japanese-Korean protocol of 23 February 1904"
  about "Japan guarantees the independence and territory of Korea and acts against danger from a third power or internal trouble."
  parties Japan, Korea
  signed 1904-02-23
  in force on signature
  ended 1910-08-29 (doubtful) by extinction
  source "British and Foreign State Papers 98, p. 842; Parry CTS 195, p. 54" (doubtful)
  basis text

  article 3
    text "Japan definitively guarantees the independence and territorial integrity of Korea."
    clause respect
      then Japan shall respect the independence of Korea
  article 4
    text "If the welfare of the imperial house or the territory of Korea is endangered by the aggression of a third power or by internal disturbances, Japan at once takes the measures that circumstances require, and Korea gives it full facilities; Japan may occupy the places needed for strategic reasons."
    clause aid
      when Korea is attacked or is threatened by any state
      then Japan shall assist it militarily at once as it deems necessary
      then Korea shall allow the use of territory
    clause disturbances
      when Korea is in unrest
      then Japan shall assist it militarily at once as it deems necessary
  article 5
    text "Neither concludes in future with a third power an arrangement contrary to the protocol without the consent of both."
    clause no-contrary-treaties
      then each party shall not join an alliance against the other party
