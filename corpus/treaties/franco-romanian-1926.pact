treaty franco-romanian-1926 "Treaty of Friendship between France and Romania"
  about "No attack on each other, peaceful settlement, and consultation without delay if one is attacked without provocation."
  parties France, Romania
  signed 1926-06-10
  in force 1926-11-08 (doubtful)
  ended 1940-06-22 (doubtful) by lapse "French armistice; coded end"
  term 10 years
  source "League of Nations Treaty Series 58, p. 225"
  language "French"
  atop 2160
  basis text

  article 1
    text "The parties examine in common questions that may threaten the external security of either or the order set up by the treaties they have signed."
    clause examine
      when either party is threatened by any state
      then each party shall consult

  article 2
    text "They undertake not to attack or invade each other and not to go to war against each other, save for lawful defence and action under the Covenant."
    clause non-aggression
      then each party shall not attack the other party

  article 3
    text "All disputes between them are settled by peaceful means."
    clause settle
      then each party shall settle disputes peacefully

  article 4
    text "If, in spite of their peaceful intentions, either is attacked without provocation, the governments confer without delay on the action each takes within the Covenant."
    clause consult
      when either party is attacked by any state without provocation
      then each party shall consult at once
