treaty sino-japanese-1918 "Sino-Japanese military and naval agreements for common defence"
  about "China and Japan take common action against the enemy whose influence spreads in Russian territory."
  parties China, Japan
  signed 1918-05-16
  in force on signature
  ended 1921-01-28 by agreement
  secret until 1919-03 (doubtful)
  source "MacMurray, Treaties and Agreements with and concerning China II, 1407-1414" (doubtful)
  atop 2045
  atop-differs yrexit because "ended by an exchange of notes of 1921-01-28; the data end it with the armistice"
  atop-differs defense because "common action is owed against the spread of the enemy in Russian territory; no attack on a party is asked for"
  basis text
  note "The military agreement is of 16 May, the naval agreement of 19 May 1918."

  article 1
    text "As enemy influence spreads in Russian territory and may threaten the peace of both countries, China and Japan take common defensive action against the enemy."
    clause common-defence
      when peace in far-east is threatened
      or when either party is at war with Germany, Austria-Hungary
      then each party shall act to meet the common danger
      then each party shall allow passage
