treaty us-iceland-1951 "Defense Agreement between the United States and Iceland"
  about "On behalf of NATO the United States makes the arrangements for the defence of Iceland."
  parties Iceland, United-States
  signed 1951-05-05
  in force on signature
  source "TIAS 2266"
  language "English and Icelandic"
  basis text
  note "American forces left in September 2006; the agreement stays in force. Either may end it by a procedure through the North Atlantic Council and twelve months' notice (article 7)."

  article 1
    text "The United States, on behalf of the North Atlantic Treaty Organization and in accordance with its responsibilities under the North Atlantic Treaty, makes arrangements regarding the defence of Iceland on the conditions of the agreement."
    clause arrangements
      then United-States shall do "make arrangements for the defence of Iceland on behalf of NATO"
    clause stationing
      then United-States may station forces
