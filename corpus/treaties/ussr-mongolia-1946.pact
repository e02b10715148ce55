treaty ussr-mongolia-1946 "Treaty of Friendship and Mutual Assistance between the USSR and Mongolia"
  about "Consultation under threat, and every aid, military aid included, if either is attacked."
  parties Mongolia, USSR
  signed 1946-02-27
  in force 1946-02-27 (doubtful)
  ended 1966-01-15 (doubtful) by replacement "ussr-mongolia-1966"
  term 10 years
  renew 10 years unless denounced 1 year before
  source "UNTS 48, I-744" (doubtful)
  basis text
  note "Turns the protocol of mutual assistance of 1936-03-12 into a treaty."

  article 1
    text "If the territory of either is threatened with attack by a third state, the parties at once examine the situation together and take all measures needed for their security."
    clause threat
      when either party is threatened by any state
      then each party shall consult at once

  article 2
    text "In case of a military attack on either, the parties give each other every assistance, including military assistance."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise

  article 3
    text "Each may send troops to the territory of the other to carry out articles 1 and 2, and withdraws them when the need is past."
    clause stationing
      then each party may station forces
