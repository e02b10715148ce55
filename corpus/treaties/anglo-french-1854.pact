treaty anglo-french-1854 "Convention of London of 10 April 1854"
  about "Britain and France act together in the war with Russia and hear no separate overture. Sardinia acceded."
  parties Great-Britain, France
  party Sardinia signed 1855-01-26 from 1855-01-26 (doubtful)
  signed 1854-04-10
  in force 1854-04-15 (doubtful)
  ended 1856-03-30 by fulfilment "peace of Paris"
  source "British and Foreign State Papers 44, p. 7; Parry CTS 112, p. 9" (doubtful)
  language "English and French"
  atop 1165
  atop-differs offcocon because "the war in progress is expressed by the named adversary and the dates"
  basis text
  note "By a military convention of the day of its accession Sardinia sent 15,000 men."

  article 1
    text "The parties do what depends on them to restore peace between Russia and the Porte on a lasting footing and to keep Europe from the return of the same trouble."
  article 2
    text "The Ottoman Empire being attacked by Russia, they use for the aim of article 1 the land and sea forces needed, of a number and kind set by later agreement."
    clause common-war
      when Ottoman-Empire is at war with Russia
      then each party shall fight alongside Ottoman-Empire against Russia
      then each party shall consult
      open issue past-event-counts
        strict yes because "the convention speaks of the attack of Russia as made"
        broad yes because "the convention speaks of the attack of Russia as made"
  article 3
    text "They receive no overture for an end of hostilities, and enter no arrangement with Russia, without first deliberating in common."
    clause no-separate-peace
      when a party is at war with Russia
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts
