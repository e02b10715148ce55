treaty budapest-1877 "Budapest convention"
  about "Austria-Hungary keeps benevolent neutrality in a Russo-Turkish war."
  parties Austria-Hungary, Russia
  signed 1877-01-15
  in force on signature
  ended 1878-03-03 (doubtful) by lapse "peace of San Stefano"
  secret until 1920 (doubtful)
  source "Pribram, The Secret Treaties of Austria-Hungary II, 190-203"
  language "French"
  atop 1325
  atop-differs neucodem because "the text does not ask for the refusal of a demand; the failure of the conference of Constantinople is the setting"
  basis text
  note "An additional convention of 1877-03-18, dated back to the same day, sets the gains of territory."

  article 1
    text "If Turkey refuses and war follows between Russia and Turkey, Austria-Hungary keeps benevolent neutrality in the isolated war and, as far as it can, opposes by diplomacy any intervention or collective mediation of other powers."
    clause neutrality
      when Russia is at war with Ottoman-Empire
      then Austria-Hungary shall remain benevolently neutral while that war lasts
      then Austria-Hungary shall support Russia diplomatically while that war lasts
  article 7
    text "Austria-Hungary may choose the time and manner to occupy Bosnia and Herzegovina with its troops."
