treaty franco-russian-naval-1912 "Franco-Russian naval convention"
  about "The navies cooperate in every case in which the alliance provides for the common action of the armies."
  parties France, Russia
  signed 1912-07-16
  in force 1912-08 (doubtful) "letters of confirmation"
  ended 1917-11-08 by abrogation
  secret until 1918
  source "L'Alliance franco-russe (Livre jaune, 1918), no. 102" (doubtful)
  language "French"
  basis text

  article 1
    text "The naval forces of France and Russia cooperate in every case in which the alliance foresees and sets the combined action of the land armies."
    clause naval
      when franco-russian-1894/1/fight is met
      then each party shall assist the other party militarily with "its naval forces"
