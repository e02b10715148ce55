treaty egypt-jordan-syria-1956 "Military Agreement of Amman between Egypt, Jordan and Syria"
  about "Jordan joins the system of the Egyptian-Syrian pact; joint command."
  parties Egypt, Jordan, Syria
  signed 1956-10-25 (doubtful)
  in force 1956-10-25 (doubtful)
  ended 1958-02-21 (doubtful) by lapse
  source "Keesing's Contemporary Archives, October 1956" (doubtful)
  language "Arabic"
  basis coding "atop 4.01, with summaries"
  atop 3300
  atop-differs begyr because "the row begins with the pact of Egypt and Syria of 1955"
  atop-differs endyr because "the row runs to 1961; Egypt and Syria were one state from 1958-02-22"
  atop-differs consul because "the clause stands in the pact of 1955; the text of the agreement of 1956 was not seen"
  atop-differs seppeace because "the clause stands in the pact of 1955; the text of the agreement of 1956 was not seen"
  atop-differs concoreq because "the clause stands in the pact of 1955 (egypt-syria-1955), whose article 3 has the parties consult at the request of either"
  atop-differs length because "the term of five years stands in the pact of 1955; the text of the agreement of 1956 was not seen"
  atop-differs proren because "the renewal stands in the pact of 1955; the text of the agreement of 1956 was not seen"
  note "ATOP dates Jordan's entry 1956-10-24."

  article mutual-aid
    text "An attack on one of the three is held to be an attack on all, and a joint command is set up."
    note "Paraphrase from summaries; the text was not seen."
    clause aid
      when a party is attacked by any state
      then each other party shall assist it militarily
