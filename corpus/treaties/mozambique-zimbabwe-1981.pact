treaty mozambique-zimbabwe-1981 "Defence and Security Agreement between Mozambique and Zimbabwe"
  about "Each treats an attack on the other as an attack on itself."
  parties Mozambique, Zimbabwe
  signed 1981-01-10
  in force 1981-01-10 (doubtful)
  ended 1994-10-04 (doubtful) by lapse
  source "Reports of January 1981; text not published"
  basis coding "atop 4.01"
  atop 3887
  note "ATOP codes South Africa as the adversary in view."

  article mutual-aid
    text "An attack on one is held to be an attack on the other."
    clause aid
      when either party is attacked by South-Africa
      then the other party shall assist it militarily
