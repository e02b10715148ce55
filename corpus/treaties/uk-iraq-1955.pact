treaty uk-iraq-1955 "Special Agreement between the United Kingdom and Iraq (within the Pact of Baghdad)"
  about "Britain helps to defend Iraq, at its request, against armed attack or its threat."
  parties Iraq, United-Kingdom
  signed 1955-04-04
  in force 1955-04-05
  ended 1959-03-24 (doubtful) by lapse "Iraq left the Pact of Baghdad"
  source "Cmd 9544"
  language "English and Arabic"
  basis text
  atop 3280

  article 8
    text "If Iraq is threatened with or suffers an armed attack, the United Kingdom, at Iraq's request, makes available aid including, where fit, its armed forces to help defend Iraq."
    clause aid
      when Iraq is attacked or threatened by any state
      provided at the request of Iraq
      then United-Kingdom shall assist it militarily
