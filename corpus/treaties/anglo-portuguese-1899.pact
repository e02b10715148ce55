treaty anglo-portuguese-1899 "Anglo-Portuguese declaration"
  about "Confirms the old alliances; Portugal lets no arms pass to the South African Republic in the present war."
  parties United-Kingdom, Portugal
  signed 1899-10-14
  in force on signature
  term indefinite
  secret
  source "Gooch and Temperley, British Documents on the Origins of the War I, no. 118" (doubtful)
  atop 1400
  atop-differs yrexit because "the declaration confirms treaties without a term, which both governments treated as binding after 1949"
  atop-differs nonagg because "the peace and friendship of article 1 of 1642 is confirmed in general words, and is entered as a promise not to join with enemies"
  atop-differs defense because "the declaration confirms the treaties of 1642 and 1661; Portugal's part of them is encoded with it"
  atop-differs offense because "the declaration confirms the treaties of 1642 and 1661; Portugal's part of them is encoded with it"
  basis text
  note "Often called Treaty of Windsor of 1899; made in London. It takes in article 1 of the treaty of 1642-01-29 and the secret article of 1661."

  article confirmation
    text "The two governments hold the ancient treaties of alliance, article 1 of the treaty of 1642 and the secret article of the treaty of 1661 by name, to be in force."
    clause aid
      when Portugal is attacked by any state
      provided at the request of Portugal
      then United-Kingdom shall assist it militarily
    clause on-call
      when United-Kingdom is at war with any state
      provided at the request of United-Kingdom
      then Portugal shall assist it
      note "Rests on the treaties of 1373 and 1386, taken in by the confirmation."
    clause no-help-to-enemies
      then each party shall not join an alliance against the other party

  article boer-war
    text "Portugal does not let munitions pass to the South African Republic after the outbreak of war, and makes no declaration of neutrality in that war."
