treaty us-afghanistan-2012 "Enduring Strategic Partnership Agreement between the United States and Afghanistan"
  about "External aggression is of grave concern to the United States; the two consult on a response, including military measures."
  parties United-States, Afghanistan
  signed 2012-05-02
  in force 2012-07-04
  ended 2021-08-15 (doubtful) by lapse "fall of the government that concluded it; no formal end"
  source "Agreement of Kabul, 2 May 2012 (TIAS 12-704)"
  language "English, Dari and Pashto"
  atop 6050
  atop-differs length because "the term runs to the end of 2024 and stands in the file as a date"
  basis text
  note "Term to the end of 2024."

  article 3
    text "The United States would regard with grave concern any external aggression against Afghanistan; were it to occur, the parties consult on an appropriate response, including political, diplomatic, economic or military measures, under their constitutional procedures."
    clause consult
      when Afghanistan is attacked by any state
      or when Afghanistan is threatened by any state
      then each party shall consult in accordance with its constitutional processes
    note "The division of articles II and III was not verified."
