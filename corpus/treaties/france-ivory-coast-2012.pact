treaty france-ivory-coast-2012 "Agreement establishing a Partnership in Defence between France and Ivory Coast"
  about "New-style partnership that takes the place of the older defence agreement and no longer contains a clause of aid."
  parties France, Ivory-Coast
  signed 2012-01-26
  in force unknown "date not verified"
  term 5 years
  source "Partnership agreement of 26 January 2012 (French Journal officiel); French Senate, report 619 (2024-2025) on the disappearance of security clauses"
  language "French"
  basis text

  article 2
    text "The partnership aims at a lasting peace and security on the territory of each and in the region, through training, exchange and advice; neither promises aid against attack, and French forces do not take part in keeping internal order."
