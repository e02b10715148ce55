treaty france-greece-2026 "Renewal of the Strategic Partnership in Defence and Security between France and Greece"
  about "Renews the partnership of 2021 with its clause of mutual assistance."
  parties France, Greece
  signed 2026-04-25
  in force unknown "approval by the parliaments not verified"
  source "Statements of the two governments and press, April 2026 (doubtful)"
  basis statement "statements at the signature in Athens on 2026-04-25; the text was not at hand"

  article 2
    text "According to the statements the clause of mutual assistance of 2021 is kept."
    clause aid
      when either party is attacked by any state on its territory
      provided each party decides
      then the other party shall assist it by means at its disposal including armed force
           subject to un-charter/51
