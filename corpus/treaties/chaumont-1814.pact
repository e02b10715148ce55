treaty chaumont-1814 "Treaty of Chaumont"
  about "Each keeps 150,000 men in the field against France, no separate peace; for twenty years each helps with 60,000 men if France attacks one of them in Europe."
  parties Austrian-Empire, Great-Britain, Prussia, Russia
  signed 1814-03-01 "date of the treaty; signed on 9 March"
  in force 1814-03-09 (doubtful)
  ended 1815-11-20 (doubtful) by replacement
  term 20 years
  source "British and Foreign State Papers 1, p. 121; Parry CTS 63, p. 83" (doubtful)
  language "French"
  basis text
  note "The treaty of 1815-11-20 takes it up and gives it a new form."

  article 1
    text "If France refuses the terms of peace, each keeps 150,000 men in active service in the field against the common enemy."
    clause war
      when a party is at war with France
      provided demand "acceptance of the terms of peace offered to France" was refused
      then each party shall fight alongside each other party against France with 150000 men

  article 2
    text "No negotiation, peace, armistice or convention is made with the common enemy but by common agreement."
    clause no-separate-peace
      when a party is at war with France
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts

  article 7
    text "After peace, if one of the parties is attacked in Europe by France, the others first try a friendly intervention; if it fails, each at once sends 60,000 men to the party attacked."
    note "Articles 6 to 8 of the treaty."
    clause aid
      when a party is attacked by France in europe
      provided after consultation
      then each other party shall assist it militarily at once with 60000 men
