treaty colombia-chile-1822 "Treaty of union, league and confederation of Colombia and Chile"
  about "Terms like those of Colombia and Peru."
  parties Gran-Colombia, Chile
  signed 1822-10-21
  in force 1823-07-12 (doubtful)
  ended 1830 (doubtful) by extinction
  source "British and Foreign State Papers 11, p. 213" (doubtful)
  language "Spanish"
  basis text

  article 1
    text "The two unite, bind and confederate themselves for ever, in peace and war, to uphold with their influence and forces by sea and land, as far as circumstances allow, their independence of Spain and of any other foreign rule."
  article 2
    text "They make a perpetual pact of alliance and friendship for common defence, to help each other and to repel in common every attack or invasion that may threaten their political existence."
    clause aid
      when either party is attacked or is invaded by any state
      then the other party shall assist it militarily in its power
