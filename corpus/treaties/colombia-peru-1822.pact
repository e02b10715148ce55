treaty colombia-peru-1822 "Treaty of union, league and confederation of Colombia and Peru"
  about "Perpetual alliance to uphold independence from Spain and any foreign rule and to repel attacks in common."
  parties Gran-Colombia, Peru
  signed 1822-07-06
  in force 1823-07-12 (doubtful) "approval by the Congress of Colombia; ratified by Peru on 1822-07-15"
  ended 1828-07-20 (doubtful) by abrogation "war of Gran Colombia and Peru"
  source "British and Foreign State Papers 11, p. 105; text at dipublico.org" (doubtful)
  language "Spanish"
  basis text

  article 1
    text "The two unite, bind and confederate themselves for ever, in peace and war, to uphold with their influence and forces by sea and land, as far as circumstances allow, their independence of Spain and of any other foreign rule."
  article 2
    text "They make a perpetual pact of alliance and friendship for common defence, to help each other and to repel in common every attack or invasion that may threaten their political existence."
    clause aid
      when either party is attacked or is invaded by any state
      then the other party shall assist it militarily in its power
  article 3
    text "In cases of sudden invasion each may act with its forces in the territory of the other, if there is no time for agreement."
    note "Number of the article not checked."
    clause passage
      when either party is invaded by any state
      then each party shall allow passage
