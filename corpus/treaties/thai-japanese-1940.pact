treaty thai-japanese-1940 "Treaty between Thailand and Japan Concerning the Continuance of Friendly Relations and Mutual Respect for Territorial Integrity"
  about "Respect for territory; contact; no help to a third power that attacks the other."
  parties Thailand, Japan
  signed 1940-06-12
  in force 1940-12-23 "exchange of ratifications in Bangkok"
  ended 1945-09-11 (doubtful) by abrogation "Thai denunciation of the wartime agreements"
  term 5 years
  source "League of Nations Treaty Series 204, p. 131"
  language "Thai, Japanese and English"
  atop 2510
  atop-differs yrexit because "ATOP ends it with the alliance of 21 December 1941, which does not replace it by its text"
  atop-differs nonagg because "article 1 promises respect for territory and peace"
  atop-differs consul because "article 2 is a promise of contact; ATOP counts consultation in a crisis only"
  basis text

  article 1
    text "The parties respect each other's territories and reaffirm the permanent peace and perpetual friendship between them."
    clause respect
      then each party shall respect the integrity of the other party
      then each party shall not attack the other party

  article 2
    text "They keep friendly contact to exchange information and consult on questions of common interest."
    clause consult
      then each party shall consult

  article 3
    text "If one is attacked by one or several third powers, the other gives them no help against it."
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall not assist that adversary
