treaty argentina-chile-1984 "Treaty of Peace and Friendship between Argentina and Chile"
  about "No threat or use of force; settlement of the Beagle Channel dispute."
  parties Argentina, Chile
  signed 1984-11-29
  in force 1985-05-02
  source "UNTS 1399, I-23392"
  language "Spanish"
  basis text
  atop 3965

  article 2
    text "The parties refrain from the direct or indirect threat or use of force and from other measures that may disturb harmony between them."
    clause non-aggression
      then each party shall not attack the other party

  article 3
    text "They settle all disputes exclusively by peaceful means."
    clause peaceful-settlement
      then each party shall settle disputes peacefully
