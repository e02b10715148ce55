treaty pact-of-steel-1939 "Pact of Friendship and Alliance between Germany and Italy"
  about "If one becomes involved in warlike complications with another power, whoever began, the other comes at once to its side with all its military forces."
  parties Germany, Italy
  signed 1939-05-22
  in force on signature
  ended 1943-09-08 (doubtful) by defeat "announcement of the Italian armistice; Italy declared war on Germany on 1943-10-13"
  term 10 years
  source "Reichsgesetzblatt 1939 II, p. 826; Avalon Project"
  language "German and Italian"
  atop 2445
  atop-differs yrexit because "the Italian armistice was signed on 3 September 1943 and announced on 8 September"
  basis text
  note "A secret protocol of the same day dealt with commissions and press, not with the duty of help. The Cavallero memorandum of 1939-05-30 stated the Italian wish for peace until 1943; it is no reservation."

  article 1
    text "The parties keep in constant contact to agree on all questions of common interest or of the European situation."
    clause contact
      then each party shall consult

  article 2
    text "If their common interests are endangered by international events, they at once consult on measures; if outside events threaten the security or other vital interests of one, the other gives it full political and diplomatic support to remove the threat."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once
      then the other party shall support it diplomatically

  article 3
    text "If, against their wishes and hopes, one becomes involved in warlike complications with another power or powers, the other comes at once to its side as an ally and supports it with all its military forces on land, at sea and in the air."
    clause alliance
      when either party is at war with any state
      then the other party shall fight alongside it at once with all forces
      note "There is no test of who began."

  article 5
    text "If they wage war together, they conclude armistice and peace only in full agreement."
    clause no-separate-peace
      when either party is at war
      provided the other party is at war
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts
