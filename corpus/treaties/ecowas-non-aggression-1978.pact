treaty ecowas-non-aggression-1978 "ECOWAS Protocol on Non-Aggression"
  about "Members refrain from force and from subversion against each other."
  parties Benin, Burkina-Faso, Cape-Verde, Gambia, Ghana, Guinea, Guinea-Bissau, Ivory-Coast, Liberia, Mali, Niger,
          Nigeria, Senegal, Sierra-Leone, Togo
  party Mauritania from 1979-05 (doubtful) until 2000-12-26 by withdrawal
  signed 1978-04-22
  in force 1982-05-13 (doubtful)
  source "ECOWAS, Protocol on Non-Aggression, Lagos, 1978-04-22"
  language "English and French"
  basis text
  atop 3810
  atop-differs yrent because "ATOP enters Niger in October 1987; the file lists the states of ECOWAS as of the signature in 1978, and the act of Niger was not checked"
  note "Burkina Faso, Mali and Niger left ECOWAS on 2025-01-29; whether they are still bound by this protocol was not checked."

  article 1
    text "Members refrain in their relations from the threat or use of force or aggression, or any means inconsistent with the UN and OAU charters, against the territory or independence of other members."
    clause non-aggression
      then each party shall not attack a party

  article 2
    text "Each member refrains from committing, encouraging or condoning subversion, hostility or aggression against the territory or independence of others."

  article 5
    text "Members settle all disputes among themselves by peaceful means."
    clause peaceful-settlement
      then each party shall settle disputes peacefully
