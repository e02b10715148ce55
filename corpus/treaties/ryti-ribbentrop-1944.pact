treaty ryti-ribbentrop-1944 "Ryti-Ribbentrop Letter"
  about "The President of Finland undertook not to make peace with the USSR except in agreement with Germany."
  parties Finland, Germany
  signed 1944-06-26
  in force on signature
  ended 1944-08-17 (doubtful) by abrogation "Finland told Germany that the undertaking of the former President did not bind his successor"
  source "Letter of President Ryti of 26 June 1944; German-Finnish communique of 27 June 1944"
  language "German"
  basis statement "letter of the President, not submitted to Parliament"

  article 1
    text "The President, and any government he appoints, makes no peace and allows no negotiation or armistice with the USSR except in agreement with Germany, in return for German arms and troops."
    clause no-separate-peace
      provided present conflict second-world-war
      then Finland shall not make separate peace against USSR
      then Finland shall not make separate armistice against USSR
