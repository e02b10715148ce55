treaty us-afghanistan-2014 "Security and Defence Co-operation Agreement between the United States and Afghanistan"
  about "External aggression or its threat is of grave concern; regular consultation, and urgent consultation on a response."
  parties United-States, Afghanistan
  signed 2014-09-30
  in force 2015-01-01
  ended 2021-08-15 (doubtful) by lapse "fall of the government that concluded it; no formal end"
  source "Agreement of Kabul, 30 September 2014 (TIAS 15-101)"
  language "English, Dari and Pashto"
  basis text

  article 6
    text "The United States regards with grave concern any external aggression or threat of it against Afghanistan; in such a case the parties, at Afghanistan's request, consult urgently on political, diplomatic, military and economic measures that could form part of a response."
    clause consult
      when Afghanistan is attacked by any state
      or when Afghanistan is threatened by any state
      provided at the request of that party
      then each party shall consult at once
