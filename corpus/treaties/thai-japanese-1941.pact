treaty thai-japanese-1941 "Pact of Alliance between Japan and Thailand"
  about "If one is in armed conflict with a third power, the other at once takes its side and helps with all political, economic and military means; no separate peace."
  parties Japan, Thailand
  signed 1941-12-21
  in force on signature
  ended 1945-09-11 (doubtful) by abrogation "Thai denunciation after the Japanese surrender"
  term 10 years
  source "Text published in Tokyo and Bangkok, December 1941; Gibler, International Military Alliances"
  language "Japanese and Thai"
  atop 2545
  basis text

  article 1
    text "An alliance is set up between the two on the basis of mutual respect for independence and sovereignty."
    clause respect
      then each party shall respect the independence of the other party

  article 2
    text "If one is in armed conflict with one or more third powers, the other at once takes its side as an ally and gives it support with all its political, economic and military means."
    clause alliance
      when either party is at war with any state
      then the other party shall fight alongside it at once with all means
      then the other party shall assist it militarily, economically and otherwise at once with all means

  article 4
    text "In a war waged together they conclude no armistice or peace except by complete mutual agreement."
    clause no-separate-peace
      when either party is at war
      provided the other party is at war
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts
