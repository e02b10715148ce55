treaty franco-czechoslovak-1924 "Treaty of Alliance and Friendship between France and Czechoslovakia"
  about "Concert on foreign policy and on common measures if common interests are threatened; no promise of armed help."
  parties France, Czechoslovakia
  signed 1924-01-25
  in force 1924-03-04 "exchange of ratifications in Paris"
  ended 1938-09-30 (doubtful) by lapse "Munich; coded end, the text set none"
  source "League of Nations Treaty Series 23, p. 164"
  language "French"
  atop 2120
  basis text

  article 1
    text "The governments concert on foreign questions that may endanger their security or subvert the order set up by the peace treaties."
    clause concert
      when either party is threatened by any state
      then each party shall consult

  article 2
    text "They agree together on measures to safeguard their common interests if these are threatened."
    clause measures
      when either party is threatened by any state
      then each party shall agree "measures to safeguard their common interests"

  article 3
    text "They consult in particular on a threat to the principle that Austria may not be united with Germany, and on a restoration of the Hohenzollern or of the Habsburgs (articles 4 and 5)."
    clause austria
      when Austria is threatened by Germany
      then each party shall consult
