treaty vienna-1854 "Treaty of Vienna of 2 December 1854"
  about "Austria defends the Principalities; if war comes between Austria and Russia, the three are allies in attack and defence."
  parties Great-Britain, France, Austrian-Empire
  signed 1854-12-02
  in force 1854-12-14 (doubtful)
  ended 1856-03-30 by fulfilment "peace of Paris"
  source "British and Foreign State Papers 44, p. 95; Parry CTS 112, p. 295" (doubtful)
  language "French"
  atop 1180
  atop-differs defcocon because "the war in progress is expressed by the named adversary and the dates"
  atop-differs defense because "article 3 speaks of hostilities between Austria and Russia, whoever begins; one rule covers attack and defence"
  atop-differs offcoloc because "article 2 has Austria hold the Principalities against Russia, and the clause names them"
  basis text

  article 1
    text "The parties enter no arrangement with Russia without first deliberating in common."
    clause consult
      when a party is at war with Russia
      then each party shall consult
  article 2
    text "Austria defends the frontier of the Principalities against any return of Russian forces; British and French troops may move freely there."
    clause principalities
      when Ottoman-Empire is invaded by Russia in danubian-principalities
      then Austrian-Empire shall use force against Russia
  article 3
    text "If hostilities break out between Austria and Russia, the parties promise each other their alliance in attack and defence in the present war, and use land and sea forces as later agreed."
    clause alliance
      when Austrian-Empire is at war with Russia
      then Great-Britain, France shall fight alongside it against Russia
  article 4
    text "In that case they receive no overture for an end of hostilities without agreement."
    clause no-separate-peace
      when Austrian-Empire is at war with Russia
      then each party shall not make separate peace while that war lasts
  article 5
    text "If peace is not assured by the end of the year, they deliberate at once on effective means."
