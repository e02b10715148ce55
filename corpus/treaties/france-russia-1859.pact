treaty france-russia-1859 "Secret Franco-Russian treaty of 3 March 1859"
  about "Russia keeps benevolent neutrality in a war of France and Sardinia with Austria."
  parties France, Russia
  signed 1859-03-03
  in force on signature
  ended 1859-11-10 by fulfilment "peace of Zurich"
  secret
  source "Parry CTS 120, p. 79; Sumner, English Historical Review 48 (1933), 65" (doubtful)
  language "French"
  atop 1215
  basis text

  article 1
    text "In case of war of France and Sardinia with Austria the Emperor of Russia takes from the start the political and military attitude best suited to show benevolent neutrality towards France."
    clause neutrality
      when France or Sardinia is at war with Austrian-Empire
      then Russia shall remain benevolently neutral while that war lasts
  article 2
    text "The parties agree on the changes to existing treaties to be pursued in the peace."
    clause consult
      when France is at war with Austrian-Empire
      then each party shall consult
