treaty bjorko-1905 "Treaty of Bjoerkoe"
  about "Signed by the two emperors; never in force."
  parties Germany, Russia
  signed 1905-07-24
  in force never "article 3 set entry into force with the peace with Japan; Russia declared it inapplicable in November 1905"
  ended 1905-12-02 (doubtful) by lapse
  secret until 1917-09 (doubtful)
  source "Grosse Politik XIX.2, no. 6220; text in Buelow, Denkwuerdigkeiten II" (doubtful)
  language "French"
  atop 1440
  atop-differs defcoloc because "\"in Europe\" says where the help is given and which powers are meant; it does not say where the attack must fall"
  basis text

  article 1
    text "If one of the two empires is attacked by a European power, its ally helps it in Europe with all its land and sea forces."
    clause aid
      when either party is attacked by a state of european-power
      then the other party shall assist it militarily with all forces
  article 2
    text "The parties conclude no separate peace with a common adversary."
    clause no-separate-peace
      when aid is met
      then each party shall not make separate peace while that war lasts
  article 4
    text "When the treaty is in force the Emperor of Russia informs France and invites it to join."
