treaty czechoslovak-soviet-1935 "Treaty of Mutual Assistance between Czechoslovakia and the USSR"
  about "As the Franco-Soviet treaty, but the duty of aid waits until France assists the victim."
  parties Czechoslovakia, USSR
  signed 1935-05-16
  in force 1935-06-08 "exchange of ratifications in Moscow"
  ended 1939-03-15 (doubtful) by extinction "occupation of Bohemia and Moravia"
  term 5 years
  denounce on 1 year notice after 1940-06-08
  source "League of Nations Treaty Series 159, p. 347"
  language "Czech and Russian"
  atop 2365
  atop-differs yrexit because "ATOP ends it at Munich (1938-09-30); nobody denounced it then"
  atop-differs concoloc because "the limit to a European state is one of adversary, not of place"
  basis text
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

  article 4
    text "If one party, not under the conditions that give rise to aid, is attacked by a third power, the other gives no help, direct or indirect, to the aggressor for the duration of the conflict."
    clause neutrality
      when either party is attacked by a non-party
      unless aid is met
      then the other party shall not assist that adversary

  protocol "Protocol of Signature of 16 May 1935" from 1935-06-08
    text "The duties of mutual assistance operate only so far as France comes to the assistance of the party that is the victim of the attack (point II); aid follows the recommendations of the Council and is due also if it gives none."
    quote "in so far as assistance may be rendered by France to the Party victim of the aggression"
    amends 2/aid-no-report, 3/aid
      provided once France assists
