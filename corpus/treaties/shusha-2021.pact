treaty shusha-2021 "Shusha Declaration on Allied Relations between Azerbaijan and Turkey"
  about "Joint consultations under threat or aggression by a third state, and the necessary help under the Charter; its extent and form are settled in urgent talks."
  parties Azerbaijan, Turkey
  signed 2021-06-15
  in force 2022-02 (doubtful) "approved by both parliaments on 2022-02-01 and 2022-02-03; presidential approval in February 2022"
  source "Shusha Declaration, 15 June 2021 (Azertac; presidency of Azerbaijan)"
  language "Azerbaijani and Turkish"
  basis text

  article statement
    text "If in the opinion of either there is a threat or act of aggression by a third state against its independence, sovereignty, territorial integrity, border or security, the two hold joint consultations, take initiatives under the Charter to remove it and give each other the necessary help under the Charter; extent and form are determined in urgent talks, and joint measures of the forces are organised."
    clause consult
      when either party is threatened by a non-party
      or when either party is attacked by a non-party
      then each party shall consult
    clause aid
      when either party is attacked by a non-party
      or when either party is threatened by a non-party
      provided after consultation
      then the other party shall assist it as it deems necessary
           subject to un-charter/51
