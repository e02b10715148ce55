treaty sadc-2003 "SADC Mutual Defence Pact"
  about "An armed attack on a party is a threat to regional peace and is met with immediate collective action by decision of the Summit; each party takes part in the way it deems appropriate."
  parties Botswana, Lesotho, Malawi, Mauritius, Mozambique, Namibia, South-Africa, Eswatini, Tanzania, Zambia, Zimbabwe
  party DR-Congo signed 2003-08-26 (doubtful)
  signed 2003-08-26
  in force 2008-08-17 (doubtful) "thirty days after ratification by two thirds of the member states"
  source "SADC Mutual Defence Pact, Dar es Salaam, 26 August 2003 (text of SADC)"
  language "English, French and Portuguese"
  atop 4985
  atop-differs begyr because "the coding begins with the protocol on politics, defence and security co-operation of 14 August 2001; the pact of aid is of 2003"
  atop-differs phase because "phase 1 is the protocol of 2001-08-14 on politics, defence and security co-operation, an earlier act"
  atop-differs nonagg because "phase 1 is the protocol of 2001-08-14, an earlier act that is not encoded"
  atop-differs member because "ATOP carries on Angola and, until July 2003, Seychelles from the protocol of 2001; they are not among the signatories of the pact that the file lists"
  basis text
  note "Which signatories had ratified at the entry into force was not verified; Angola did not sign in 2003."

  organ Summit "Summit of SADC"

  article 3
    text "The parties settle their disputes by peaceful means and refrain from the threat or use of force."
    clause non-aggression
      then each party shall not attack a party
    clause peaceful-means
      then each party shall settle disputes peacefully

  article 5
    text "If a party considers its territorial integrity, independence or security threatened by another party or by a third state, the parties consult through the Organ."
    clause consult
      when a party is threatened by any state including a party
      then each party shall consult

  article 6
    text "An armed attack against a party is considered a threat to regional peace and security and is met with immediate collective action, mandated by the Summit on the recommendation of the Organ; each party takes part in the manner it deems appropriate; the attack and the measures are reported at once to the African Union and the Security Council."
    quote "mandated by Summit on the recommendation of the Organ"
    clause collective-action
      when a party is attacked by any state
      provided Summit decides
      then each party shall act to meet the common danger at once as it deems necessary
    clause report
      when collective-action is met
      then each party shall report to the Security Council at once

  article 7
    text "The parties respect one another's territorial integrity and sovereignty and do not intervene in one another's internal affairs."
    clause respect
      then each party shall not intervene in a party

  article 8
    text "No party nurtures, harbours or supports a person, group or institution whose aim is to destabilise the political, military or security position of another party."
    clause no-destabilising
      then each party shall not do "harbour or support those who aim to destabilise another party"
