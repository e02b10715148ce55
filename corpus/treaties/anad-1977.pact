treaty anad-1977 "Agreement on Non-Aggression and Assistance in Defence (ANAD)"
  about "No force among the parties; aid in defence against aggression."
  parties Burkina-Faso, Ivory-Coast, Mali, Mauritania, Niger, Senegal, Togo
  signed 1977-06-09
  in force 1977-06-09..1981-12
  ended 2001 (doubtful) by merger "absorbed by ECOWAS"
  source "Gibler, International Military Alliances, under the date (text); protocol of application, Dakar, 1981-12-14"
  language "French"
  basis coding "atop 4.01, with summaries"
  atop 3785
  atop-differs endyr because "ATOP ends it on 2000-10-09; the decision to dissolve it was of 2001"

  article non-aggression
    text "The parties do not use force to settle disputes between them and settle them peacefully."
    note "The number of the article was not checked."
    clause non-aggression
      then each party shall not attack a party
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article assistance
    text "The parties give each other aid and assistance for their defence against any aggression; aggression against one is aggression against the others."
    note "The number of the article was not checked."
    clause aid
      when a party is attacked by a non-party
      then each other party shall assist it

  protocol "Protocol on the conference and the permanent secretariat" from 1977-06-09
    text "In the event of a threat or aggression the heads of state meet; a council of ministers prepares the decision and settles how each state takes part in any joint action."
    article 3
      text "In the event of threat or of aggression the heads of state and government meet in conference."
      clause consult
        when a party is attacked or threatened
        then each party shall consult at once
