treaty kasprzycki-gamelin-1939 "Kasprzycki-Gamelin Military Protocol"
  about "French air action at once, limited offensive action from the third day and an offensive with the main forces from the fifteenth day if Germany attacks Poland."
  parties France, Poland
  signed 1939-05-19
  in force unknown "the French government tied it to a political protocol, signed on 1939-09-04"
  ended 1940-06-22 (doubtful) by lapse "French armistice"
  secret
  source "Protocol of the staff talks in Paris, 15-19 May 1939; Gamelin, Servir II; P. Wandycz, The Twilight of French Eastern Alliances (doubtful)"
  language "French"
  basis text

  article 1
    text "If Germany attacks Poland or threatens its vital interests in Danzig so that Poland takes up arms, the French army begins action at once: in the air immediately, with limited offensive action by about the third day of general mobilisation, and with the bulk of its forces from the fifteenth day if the main German effort falls on Poland."
    clause air
      when Poland is attacked by Germany
      then France shall fight alongside Poland against Germany at once with "air action"
    clause limited-offensive
      when Poland is attacked by Germany
      then France shall fight alongside Poland against Germany within 3 days with "offensive action for limited objectives, counted from French general mobilisation"
    clause main-offensive
      when Poland is attacked by Germany
      provided "the main German effort falls on Poland"
      then France shall fight alongside Poland against Germany within 15 days with "the bulk of its forces, counted from French general mobilisation"
