treaty czechoslovak-yugoslav-1920 "Defensive Alliance between Czechoslovakia and the Serb-Croat-Slovene Kingdom"
  about "Aid if Hungary attacks either without provocation; from 1922 also political and economic cooperation and notice of other alliances."
  parties Czechoslovakia, Yugoslavia
  signed 1920-08-14
  in force 1921-02-10 "exchange of ratifications in Belgrade"
  ended 1939-03-15 by extinction "occupation of Bohemia and Moravia"
  term 2 years
  source "League of Nations Treaty Series 6, p. 209 (1920) and 13, p. 231 (1922)"
  language "French"
  atop 2050
  atop-differs length because "five years is the term of the treaty of 1922-08-31, the second phase; the file has the two of 1920"
  basis text
  note "Prolonged by protocols of 1928-09-19 and 1929-05-21; from 1929 renewed by tacit consent for five years at a time with the other Little Entente treaties."

  article 1
    text "If Hungary attacks one party without provocation, the other comes to its aid."
    clause hungary
      when either party is attacked by Hungary without provocation
      then the other party shall assist it militarily and otherwise

  article 3
    text "Neither party concludes an alliance with a third state without first informing the other."
    clause notice-of-alliances
      then each party shall do "inform the other before concluding an alliance with a third state"

  version 2 from 1922-10-03 "Treaty of Alliance of 31 August 1922, ratifications exchanged in Belgrade"
  article 1
    text "The treaty of 14 August 1920 is prolonged; aid is due if Hungary attacks one party without provocation."
    clause hungary
      when either party is attacked by Hungary without provocation
      then the other party shall assist it militarily and otherwise
  article 5
    text "The parties keep in close touch and support each other politically and diplomatically; if common interests are endangered they consult on measures to protect them."
    clause consult
      when either party is threatened by any state
      then each party shall consult
      then the other party shall support it diplomatically
