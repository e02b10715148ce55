treaty colombia-mexico-1823 "Treaty of union, league and confederation of Colombia and Mexico"
  about "Perpetual alliance with mutual guarantee of territory as it stood before independence."
  parties Gran-Colombia, Mexico
  signed 1823-10-03
  in force 1825-09-20 (doubtful)
  ended 1830 (doubtful) by extinction
  source "British and Foreign State Papers 11, p. 784" (doubtful)
  language "Spanish"
  basis text

  article 1
    text "The two unite, bind and confederate themselves for ever, in peace and war, to uphold with their influence and forces by sea and land, as far as circumstances allow, their independence of Spain and of any other foreign rule."
  article 2
    text "They make a perpetual pact of alliance for common defence, to help each other and to repel in common every attack or invasion that may threaten the safety of their independence."
    clause aid
      when either party is attacked or is invaded by any state
      then the other party shall assist it militarily in its power
  article guarantee
    text "Both guarantee each other the integrity of their territories as they stood before the present war."
    note "Number of the article not checked."
