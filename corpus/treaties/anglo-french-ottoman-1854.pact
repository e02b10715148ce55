treaty anglo-french-ottoman-1854 "Treaty of Constantinople of 12 March 1854"
  about "Britain and France defend Ottoman territory against Russia; the Sultan makes no separate peace. Sardinia acceded."
  parties Great-Britain, France, Ottoman-Empire
  party Sardinia signed 1855-03-15 from 1855-03-15 (doubtful)
  signed 1854-03-12
  in force 1854-05-08 (doubtful)
  ended 1856-03-30 by fulfilment "peace of Paris"
  source "British and Foreign State Papers 44, p. 5; Parry CTS 111, p. 393" (doubtful)
  language "French and Ottoman Turkish"
  atop 1160
  atop-differs defcocon because "the war in progress is expressed by the named adversary and the dates"
  atop-differs seppeace because "the promise to make no separate peace is the Porte's alone"
  basis text

  article 1
    text "Britain and France, having sent fleets, land as many troops as needed to defend Ottoman territory in Europe and Asia against the attack of Russia."
    clause aid
      when Ottoman-Empire is attacked by Russia
      then Great-Britain, France, Sardinia shall assist it militarily
      open issue past-event-counts
        strict yes because "the treaty was made for the attack of Russia that was under way"
        broad yes because "the treaty was made for the attack of Russia that was under way"
  article 3
    text "Each tells the other of any proposal of armistice or peace from Russia; the Sultan makes no armistice or peace without the knowledge and consent of the allies."
    clause no-separate-peace
      when Ottoman-Empire is at war with Russia
      then each party shall consult
      then Ottoman-Empire shall not make separate peace while that war lasts
      then Ottoman-Empire shall not make separate armistice while that war lasts
  article 4
    text "When the aim is reached, the allied troops leave Ottoman land within forty days after the treaty of peace."
