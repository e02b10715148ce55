treaty us-liberia-1959 "Agreement of Cooperation between the United States and Liberia"
  about "On aggression or its threat against Liberia both governments at once determine what action is fit."
  parties Liberia, United-States
  signed 1959-07-08
  in force on signature
  denounce on 1 year notice
  source "TIAS 4303"
  language "English"
  basis text
  atop 3370

  article 1
    text "In the event of aggression or threat of aggression against Liberia, the two governments at once determine what action may be appropriate for its defence."
    clause determine
      when Liberia is attacked or threatened by any state
      then each party shall consult at once
      then each party shall agree "what action is appropriate for the defence of Liberia"
