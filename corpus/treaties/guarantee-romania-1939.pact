treaty guarantee-romania-1939 "British and French assurance to Romania"
  about "The United Kingdom and France stated on 13 April 1939 that they would lend Romania all support in their power if it resisted a threat to its independence."
  parties United-Kingdom, France
  guaranteed state Romania
  signed 1939-04-13
  in force on signature
  ended 1940-07-01 by denunciation "Romania renounced the guarantee"
  source "House of Commons debates, vol. 346, 13 April 1939; Cmd. 6106; French statement of the same day"
  language "English and French"
  basis statement "statements of the British Prime Minister in the House of Commons and of the French Prime Minister on 13 April 1939"

  article 1
    text "If any action clearly threatens the independence of Romania and its government considers it vital to resist with its national forces, the two governments lend it at once all support in their power."
    clause guarantee
      when Romania is attacked or is threatened by any state including a party
      provided "Romania considers armed resistance vital and resists"
      then United-Kingdom, France shall assist Romania with all in its power at once
