treaty azerbaijan-turkey-1994 "Protocol on co-operation and mutual assistance between Azerbaijan and Turkey"
  about "Assistance if either is the victim of aggression."
  parties Azerbaijan, Turkey
  signed 1994-02-09
  in force 1994-02-09..1996-12-31 (doubtful) "date not verified"
  term 5 years
  renew 5 years
  source "Agreements signed at Ankara on 9 February 1994 (doubtful)"
  atop 4550
  basis coding "atop 4.01; the text was not at hand"

  article aid
    note "The coding records a duty of defence, with a reference to the United Nations."
    clause aid
      when either party is attacked by any state
      provided unspecified "wording of the text, which was not at hand"
      then the other party shall assist it
