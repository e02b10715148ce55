treaty guarantee-greece-1939 "British and French assurance to Greece"
  about "The United Kingdom and France stated on 13 April 1939 that they would lend Greece all support in their power if it resisted a threat to its independence."
  parties United-Kingdom, France
  guaranteed state Greece
  signed 1939-04-13
  in force on signature
  ended 1941-04-23 (doubtful) by fulfilment "Greece was by then an ally in the war; the statement set no end"
  source "House of Commons debates, vol. 346, 13 April 1939; Cmd. 6106; French statement of the same day"
  language "English and French"
  basis statement "statements of the British Prime Minister in the House of Commons and of the French Prime Minister on 13 April 1939"

  article 1
    text "If any action clearly threatens the independence of Greece and its government considers it vital to resist with its national forces, the two governments lend it at once all support in their power."
    clause guarantee
      when Greece is attacked or is threatened by any state including a party
      provided "Greece considers armed resistance vital and resists"
      then United-Kingdom, France shall assist Greece with all in its power at once
