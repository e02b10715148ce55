treaty us-french-1919 "Treaty of Assistance to France (United States)"
  about "The United States would come to the assistance of France in case of unprovoked German aggression; never ratified."
  parties United-States, France
  signed 1919-06-28
  in force never "not acted on by the Senate of the United States"
  source "Avalon Project; FRUS, Paris Peace Conference 1919, XIII, p. 757 (doubtful)"
  language "English and French"
  basis text

  article 1
    text "If articles 42 to 44 of the Treaty of Versailles do not at first give France adequate protection, the United States is bound to come at once to its assistance in case of any unprovoked movement of aggression against it by Germany."
    clause aid
      when France is attacked by Germany without provocation
      then United-States shall assist France at once
