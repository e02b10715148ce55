treaty italy-yugoslavia-1924 "Pact of Friendship and Cordial Cooperation between Italy and the Serb-Croat-Slovene Kingdom (Pact of Rome)"
  about "Support for the peace treaties; neutrality on unprovoked attack; political and diplomatic support against incursions; consultation."
  parties Italy, Yugoslavia
  signed 1924-01-27
  in force 1924-02-22 (doubtful) "exchange of ratifications"
  ended 1929-02-22 (doubtful) by expiry
  term 5 years
  source "League of Nations Treaty Series 24, p. 31"
  language "French"
  atop 2115
  basis text

  article 1
    text "The parties give each other support and work together to keep the order of the peace treaties of Trianon, Saint-Germain and Neuilly."
    clause treaties
      then each party shall support the other party diplomatically

  article 2
    text "If one suffers an unprovoked attack from any power or powers, the other remains neutral throughout the conflict; if its safety and interests are threatened by forcible incursions from outside, the other gives it political and diplomatic support."
    clause neutrality
      when either party is attacked by any state without provocation
      then the other party shall remain neutral while that war lasts
    clause incursions
      when either party is threatened by any state
      provided "the threat results from forcible incursions from outside"
      then the other party shall support it diplomatically

  article 3
    text "In international complications, if they agree that their common interests are or may be threatened, they consult on measures to protect them together."
    clause consult
      when either party is threatened by any state
      then each party shall consult
