treaty us-pakistan-1954 "Mutual Defense Assistance Agreement between the United States and Pakistan"
  about "Supply of arms for internal security and self-defence; no clause of aid in war."
  parties Pakistan, United-States
  signed 1954-05-19
  in force on signature
  denounce on 1 year notice
  source "TIAS 2976"
  language "English"
  basis text

  article 1
    text "The United States makes available equipment and services; Pakistan uses them only for internal security, legitimate self-defence, the defence of the area, or United Nations action, and will undertake no aggression with them."
    clause no-aggression
      then Pakistan shall not attack any state
