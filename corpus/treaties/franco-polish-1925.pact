treaty franco-polish-1925 "Treaty between France and Poland, Locarno"
  about "Each lends the other immediate aid if Germany fails to keep the Locarno undertakings and resorts unprovoked to arms."
  parties France, Poland
  signed 1925-10-16
  in force 1926-09-14 "together with the Rhine Pact"
  ended 1939-09-27 (doubtful) by defeat "fall of Warsaw; the text set no end"
  source "League of Nations Treaty Series 54, p. 353"
  language "French"
  atop 2135
  basis text

  article 1
    text "If either party suffers from a failure of Germany to observe the undertakings of this day, together with an unprovoked recourse to arms, the other, applying article 16 of the Covenant, lends it immediate aid and assistance; the same holds under article 15(7) if the Council could not agree on its report."
    clause aid
      when either party is attacked by Germany without provocation
      then the other party shall assist it at once
      open issue council-finding-needed
        strict no because "articles 16 and 15(7) of the Covenant leave the finding to each member, and the treaty covers the case in which the Council fails"
        practice yes because "as an application of article 16 the duty was tied in practice to proceedings of the Council"
