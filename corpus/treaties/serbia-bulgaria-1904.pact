treaty serbia-bulgaria-1904 "Serbo-Bulgarian alliance of 1904"
  about "Mutual defence of territory, and common defence against a hostile act of a foreign power in the four Ottoman provinces."
  parties Serbia, Bulgaria
  signed 1904-04-12 "30 March Old Style"
  in force on signature
  ended 1909-04-12 (doubtful) by expiry
  term 5 years
  secret
  source "Gibler, International Military Alliances, 4.1207; Helmreich, The Diplomacy of the Balkan Wars, 6" (doubtful)
  language "Serbian and Bulgarian"
  atop 1425
  atop-differs yrent because "the data give the Julian date, 30 March 1904"
  atop-differs offense because "the action in the four provinces answers a hostile act or occupation by a foreign power"
  atop-differs yrexit because "the data give the Julian date"
  atop-differs concoloc because "the clause is for an occupation of Ottoman lands in Europe, which it names as area"
  atop-differs offcodem because "the file follows secondary accounts, which name a hostile act or occupation in the four provinces and no refused demand; the text was not at hand"
  basis text
  note "Bulgaria was then a principality under Ottoman suzerainty."

  article 2
    text "The two defend with all their forces the unity and independence of their states against every attack, from whatever side."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily with all forces
  article 3
    text "They defend themselves in common against every hostile act or isolated occupation of the vilayets of Skopje, Bitola, Salonica and Adrianople by whatever power."
    note "Numbers of the articles after secondary accounts."
    clause provinces
      when a state of great-powers-1904 occupies territory in ottoman-europe
      then each party shall assist the other party militarily
      then each party shall consult
