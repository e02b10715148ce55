treaty franco-soviet-1935 "Treaty of Mutual Assistance between France and the USSR"
  about "Immediate aid if either suffers an unprovoked attack of a European state; a protocol ties the duty to the Council, the Locarno treaty and attacks of Germany."
  parties France, USSR
  signed 1935-05-02
  in force 1936-03-27 "exchange of ratifications in Paris"
  ended 1939-09-03 (doubtful) by lapse "the treaty of the USSR with Germany was held to end it; coded end"
  term 5 years
  denounce on 1 year notice after 1941-03-27
  source "League of Nations Treaty Series 167, p. 395"
  language "French and Russian"
  atop 2360
  basis text
  organ council "Council of the League of Nations"
  define european-state = a state of european-powers-1939

  article 1
    text "If either is threatened with or in danger of aggression by a European state, the two consult at once on measures for the observance of article 10 of the Covenant."
    clause consult
      when either party is threatened by european-state
      then each party shall consult at once

  article 2
    text "If, in the case of article 15(7) of the Covenant, either is the object of unprovoked aggression by a European state in spite of its peaceful intentions, each lends the other immediate aid and assistance."
    clause aid-no-report
      when either party is attacked by european-state without provocation
      provided "the Council could not agree on its report under article 15(7)"
      then the other party shall assist it at once

  article 3
    text "In the case of article 16 of the Covenant, if either is the object of unprovoked aggression by a European state, each lends the other immediate aid and assistance, applying that article; the same under article 17."
    clause aid
      when either party is attacked by european-state without provocation
      then the other party shall assist it at once
      open issue council-finding-needed
        strict no because "the Protocol (I) lets the duty stand if the Council makes no recommendation or is not unanimous"
        practice yes because "the Protocol (I) has the parties act together to obtain recommendations of the Council and comply with them at once"

  protocol "Protocol of Signature of 2 May 1935" from 1936-03-27
    text "Aid follows the recommendations of the Council and is due also if it gives none or is not unanimous; the duty applies only to attack on a party's own territory; it may not be carried out so as to expose a party to sanctions of the guarantors of Locarno; the parties meant the case of Germany."
    amends 2/aid-no-report, 3/aid
      provided place in france or ussr
      provided either party is attacked by Germany
    note "Point IV: the undertakings apply only within the limits of the three-party treaty once planned between the USSR, France and Germany, that is, to Germany."
