treaty kazakhstan-kyrgyzstan-2003 "Treaty on Allied Relations between Kazakhstan and Kyrgyzstan"
  about "Alliance with help against aggression."
  parties Kazakhstan, Kyrgyzstan
  signed 2003-12-25
  in force 2003-12-25..2005-12-31 (doubtful) "date not verified"
  term indefinite
  source "Treaty of Astana, 25 December 2003 (Kazakhstan, Adilet database) (doubtful as to the wording)"
  atop 5040
  basis coding "atop 4.01; the text was not at hand"

  article aid
    note "The coding records a duty of defence with a reference to the United Nations."
    clause aid
      when either party is attacked by any state
      provided unspecified "wording of the text, which was not at hand"
      then the other party shall assist it
