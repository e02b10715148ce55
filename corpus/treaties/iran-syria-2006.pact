treaty iran-syria-2006 "Defence co-operation agreement between Iran and Syria"
  about "Announced as a common front in defence; the text is not published."
  parties Iran, Syria
  signed 2006-06-15
  in force unknown "not published"
  ended 2024-12-08 (doubtful) by lapse "fall of the government that concluded it; no formal end"
  source "Statements of the defence ministers, Tehran, 15 June 2006"
  basis statement "statements of the defence ministers of 2006-06-15; the text is unpublished"

  article statement
    text "The ministers announced co-operation against common threats; what is owed in case of attack is not published."
    clause common-threats
      when either party is threatened by any state
      or when either party is attacked by any state
      provided unspecified "content of the unpublished text"
      then the other party shall assist it
