treaty italy-albania-1927 "Treaty of Defensive Alliance between Italy and Albania (Second Treaty of Tirana)"
  about "Twenty years' defensive alliance: after conciliation fails each places all its resources at the disposal of the one threatened, on request; no separate peace."
  parties Italy, Albania
  signed 1927-11-22
  in force 1928-01-24 (doubtful) "exchange of ratifications in Rome"
  ended 1939-04-07 by abrogation "Italian invasion"
  term 20 years
  renew 20 years unless denounced 1 year before
  source "League of Nations Treaty Series 69, p. 341 (doubtful)"
  language "Italian and Albanian"
  atop 2205
  basis text

  article 2
    text "There is an unalterable defensive alliance for twenty years; the parties use all care and all their means to secure their states and to defend and safeguard each other against any attack from outside."
    clause defence
      when either party is attacked by any state
      then the other party shall assist it by all means at its disposal

  article 3
    text "If one is threatened with a war that it has not provoked, the other uses all its most effective means to prevent hostilities and to obtain just satisfaction for it."
    clause threat
      when either party is threatened by any state without provocation
      then the other party shall support it diplomatically by all means at its disposal

  article 4
    text "When every means of conciliation is exhausted in vain, each shares the fate of the other and places at its disposal all military, financial and other resources, if the party threatened asks for them."
    clause common-lot
      when either party is attacked or is threatened by any state without provocation
      provided "every means of conciliation has been exhausted"
      provided at the request of that party
      then the other party shall assist it militarily, economically and otherwise with all forces

  article 5
    text "In the cases of article 4 the parties conclude or negotiate no peace, armistice or truce except by common accord."
    clause no-separate-peace
      when common-lot is met
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts
