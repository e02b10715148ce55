treaty france-madagascar-1960 "Agreement on Co-operation in Defence between France and the Malagasy Republic"
  about "Each helps the other with its defence; Madagascar may call on French forces with France's consent."
  parties France, Madagascar
  signed 1960-06-27
  in force 1960-07-18 (doubtful)
  ended 1973-06-04 (doubtful) by replacement
  source "Journal officiel de la Republique francaise, July 1960" (doubtful)
  language "French"
  basis coding "atop 4.01, with summaries"
  atop 3390
  atop-differs endyr because "ATOP ends it on 1973-01-25; the new agreements were signed on 1973-06-04"
  atop-differs consul because "the text promises consultation on defence, though not only in a crisis"
  atop-differs defcoloc because "the text was not at hand; the paraphrase, made after the sister agreements of 1960, names no area"
  atop-differs pubsecr because "the text was not at hand; the file follows the agreement as published and knows of no secret part"

  article 1
    text "The parties give each other aid and assistance to prepare and assure their defence and concert permanently on it."
    note "Paraphrase from the sister agreements of 1960; the number of the article was not checked."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it
    clause consult
      then each party shall consult
