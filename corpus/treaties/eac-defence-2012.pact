treaty eac-defence-2012 "East African Community Protocol on Co-operation in Defence Affairs"
  about "Co-operation in defence and an undertaking to conclude a mutual defence pact; no aid clause of its own."
  parties Burundi, Kenya, Rwanda, Tanzania, Uganda
  signed 2012-04-28
  in force unknown "ratifications 2012 to 2014; date not verified"
  source "EAC Protocol on Co-operation in Defence Affairs, Arusha, 28 April 2012 (doubtful as to the numbering of articles)"
  language "English"
  basis text

  article 17
    text "The partner states undertake to negotiate and conclude a mutual defence pact."
    clause pact-to-come
      then each party shall agree "a mutual defence pact"
    note "No such pact has been concluded as far as known."
