treaty panama-1826 "Treaty of union, league and perpetual confederation of Panama"
  about "Defence of all parties against every attempt of foreign rule; ratified by Colombia only, never in force."
  parties Gran-Colombia, Mexico, Peru
  party Federal-Republic-of-Central-America
  signed 1826-07-15
  in force never "ratified by Gran Colombia only"
  ended 1830 (doubtful) by lapse
  source "International American Conference, Reports IV (1890), 184; Parry CTS 76, p. 307" (doubtful)
  language "Spanish"
  basis text

  article 1
    text "The republics bind and confederate themselves mutually, in peace and war, in a perpetual pact of friendship and union."
  article 2
    text "The object is to uphold in common, in defence and, if need be, in attack, the sovereignty and independence of each against every foreign rule."
  article 3
    text "They defend each other against every attack that endangers their political existence and use against the enemies of the independence of one or all their influence, means and forces, as the convention of the same day says."
    clause aid
      when a party is attacked by any state
      then each other party shall assist it militarily
  article 10
    text "None makes peace with the common enemies of their independence without including all the others."
    clause no-separate-peace
      when a party is at war with Spain
      then each party shall not make separate peace while that war lasts
