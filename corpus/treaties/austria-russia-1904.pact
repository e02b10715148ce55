treaty austria-russia-1904 "Austro-Russian declaration of neutrality"
  about "Loyal and absolute neutrality if one is, without provocation, alone at war with a third power that seeks to attack its safety or the status quo."
  parties Austria-Hungary, Russia
  signed 1904-10-15
  in force on signature
  ended 1908-10-06 (doubtful) by lapse "annexation of Bosnia and Herzegovina"
  secret until 1920
  source "Pribram, The Secret Treaties of Austria-Hungary I, 236-239"
  language "French"
  atop 1435
  atop-differs neucoloc because "the Balkan countries are left out as adversaries, not set as an area"
  basis text

  article declaration
    text "If one of the two, alone and without provocation on its part, is at war with a third power that seeks to attack its safety or the status quo, the other keeps loyal and absolute neutrality; this does not extend to the Balkan countries."
    clause neutrality
      when either party is attacked by any state without provocation
      unless it is attacked by Serbia, Montenegro, Bulgaria, Romania, Greece, Ottoman-Empire
      then the other party shall remain neutral
