treaty norway-1907 "Treaty on the integrity of Norway"
  about "Four powers respect the integrity of Norway and support it, on request, if it is threatened or impaired."
  parties France, Germany, Norway, Russia, United-Kingdom
  signed 1907-11-02
  in force 1908-02-06
  ended 1928-01-08 (doubtful) by denunciation
  guaranteed state Norway
  source "British and Foreign State Papers 100, p. 536; Parry CTS 205, p. 162" (doubtful)
  language "French"
  basis text

  article 1
    text "Norway cedes no part of its territory to any power, to occupy or to dispose of in any way."
    clause no-cession
      then Norway shall do "cede no part of its territory to any power"
  article 2
    text "The four powers recognise and respect the integrity of Norway; if it is threatened or impaired by any power, they give, on a communication of Norway, their support by the means held most fit to safeguard it."
    clause respect
      then France, Germany, Russia, United-Kingdom shall respect the integrity of Norway
    clause support
      when the guaranteed state is threatened or is attacked by any state including a party
      provided at the request of Norway
      then France, Germany, Russia, United-Kingdom shall assist it as it deems necessary
