treaty russo-japanese-1916 "Secret Russo-Japanese convention of 1916"
  about "Help if war follows from common measures against the rule of a hostile third power over China, with the cooperation of their allies."
  parties Japan, Russia
  signed 1916-07-03
  in force on signature
  ended 1917-11-08 (doubtful) by abrogation
  term 5 years
  renew 1 year unless denounced 12 months before
  secret until 1917-12-19
  source "MacMurray, Treaties and Agreements with and concerning China II, 1328; Cocks, The Secret Treaties and Understandings, 59"
  language "French"
  atop 2035
  atop-differs defense because "article 2 speaks of war declared between a party and the third power, whoever declares it"
  atop-differs noothall because "the public convention of the same day forbids combinations directed against the other party"
  atop-differs offense because "the secret article speaks of war between a party and the third power and does not ask who declared it"
  basis text
  note "Valid until 1921-07-14. A public convention of the same day forbids each to join combinations against the other."

  article public-1
    text "Neither takes part in an arrangement or political combination directed against the other."
    note "From the public convention of the same day."
    clause no-blocs
      then each party shall not join an alliance against the other party
  article 1
    text "So that China does not fall under the political rule of a third power hostile to Russia or Japan, the two, whenever circumstances demand, communicate fully and take the measures to prevent it."
    clause consult
      when China is threatened
      then each party shall consult
  article 2
    text "If, as a result of such measures, war is declared between one of the two and that third power, the other, at the demand of its ally, comes to its help, and neither makes peace without the consent of the other."
    clause aid
      when either party is at war with any state
      provided "the war follows from measures taken by agreement to keep China from the rule of that power"
      provided at the request of that party
      then the other party shall assist it militarily
      then each party shall not make separate peace while that war lasts
  article 4
    text "Neither is bound to give armed help unless it is assured of the cooperation of its own allies in keeping with the gravity of the conflict."
    clause allies-assured
      limits 2/aid
      note "Entered as a further condition below."

  understanding "Article 4" from 1916-07-03
    text "Armed help is not owed unless the party bound is assured of the cooperation of its own allies."
    amends 2/aid
      provided "the party bound is assured of the cooperation of its own allies"
