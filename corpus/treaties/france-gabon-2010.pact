treaty france-gabon-2010 "Agreement establishing a Partnership in Defence between France and Gabon"
  about "New-style partnership that takes the place of the older defence agreement and no longer contains a clause of aid."
  parties France, Gabon
  signed 2010-02-24
  in force unknown "date not verified"
  term 5 years
  source "Partnership agreement of 24 February 2010 (French Journal officiel); French Senate, report 619 (2024-2025) on the disappearance of security clauses"
  language "French"
  basis text

  article 2
    text "The partnership aims at a lasting peace and security on the territory of each and in the region, through training, exchange and advice; neither promises aid against attack, and French forces do not take part in keeping internal order."
