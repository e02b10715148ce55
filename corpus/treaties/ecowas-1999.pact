treaty ecowas-1999 "ECOWAS Protocol relating to the Mechanism for Conflict Prevention, Management, Resolution, Peace-keeping and Security"
  about "The Mediation and Security Council may order intervention when a member is attacked or in conflict; members make units available."
  parties Benin, Cape-Verde, Ivory-Coast, Gambia, Ghana, Guinea, Guinea-Bissau, Liberia, Nigeria, Senegal, Sierra-Leone, Togo
  party Burkina-Faso until 2025-01-28 by withdrawal
  party Mali until 2025-01-28 by withdrawal
  party Niger until 2025-01-28 by withdrawal
  signed 1999-12-10
  in force on signature "provisionally, under the final provisions of the protocol"
  source "Protocol of Lome, 10 December 1999 (ECOWAS)"
  language "English, French and Portuguese"
  basis text
  note "The exit of Burkina Faso, Mali and Niger from the Community took effect on 2025-01-29."

  organ Mediation-and-Security-Council "Mediation and Security Council"

  article 25
    text "The Mechanism applies, among other cases, to aggression or conflict in a member state or the threat of it, to conflict between members, and to the overthrow or attempted overthrow of an elected government."
    clause mechanism
      when a party is attacked by any state or group including a party
      or when a party is threatened by any state or group including a party
      or when a party is in unrest
      provided Mediation-and-Security-Council decides by two thirds
      then each other party shall assist it militarily and otherwise
      note "Article 10 gives the Council the power to authorise all forms of intervention; members place units at the disposal of the force (articles 21 and 28)."
