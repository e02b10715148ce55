treaty ecowas-defence-1981 "ECOWAS Protocol relating to Mutual Assistance on Defence"
  about "Armed threat or aggression against one is against the whole Community; aid decided by the Authority on request."
  parties Benin, Gambia, Ghana, Guinea, Ivory-Coast, Liberia, Nigeria, Senegal, Sierra-Leone, Togo
  party Burkina-Faso from 1986-09-30 until 2025-01-28 by withdrawal
  party Niger from 1986-09-30 until 2025-01-28 by withdrawal
  party Guinea-Bissau from 1986-09-30 (doubtful)
  party Mauritania from 1986-09-30 until 2000-12-26 by withdrawal
  signed 1981-05-29
  in force 1986-09-30 (doubtful)
  term indefinite
  denounce on 1 year notice
  source "ECOWAS protocol A/SP3/5/81, Official Journal 3 (June 1981); UN Treaty Series" (doubtful)
  language "English and French"
  basis text
  atop 3895
  atop-differs defcoadv because "article 1 defines aggression as force by any state; article 17 asks for mediation, not aid, between members, and article 4(b) adds conflicts in a member fed from outside"
  note "Cape Verde, Mali and, by some accounts, Guinea-Bissau did not sign. Burkina Faso, Mali and Niger left ECOWAS on 2025-01-29."

  organ authority "Authority of Heads of State and Government"

  article 2
    text "Members declare and accept that any armed threat or aggression against one is a threat or aggression against the entire Community."
    quote "shall constitute a threat or aggression against the entire Community"
    clause all-for-one
      when a party is attacked or threatened by a non-party
      then that attack counts as an attack on each other party

  article 3
    text "Members resolve to give mutual aid and assistance for defence against any armed threat or aggression."
    clause aid
      when a party is attacked or threatened by a non-party
      provided at the request of that party and authority decides
      then each other party shall assist it militarily and otherwise

  article 4
    text "They take the measures of articles 17 and 18 in an armed conflict between members that peaceful settlement has not ended, and in a conflict inside a member actively fed and sustained from outside that may endanger peace in the Community."
    clause internal-conflict
      when a party is subject to armed bands
      or when a party is in unrest
      provided at the request of that party and authority decides
      provided "the conflict is actively maintained and sustained from outside"
      then each other party shall assist it militarily and otherwise
      open issue coup-or-unrest-counts
        strict no because "article 18 bars intervention if the conflict remains purely internal"
        practice yes from 1990-08-07 because "the force sent to Liberia in August 1990 was based on the protocol"

  article 13
    text "Members agree to place earmarked units at the disposal of the Community as the Allied Armed Forces of the Community."

  article 16
    text "When an external armed threat or aggression is directed against a member, its head of state sends a written request to the chairman of the Authority; the Authority is then duly seised and decides by its emergency procedure."
