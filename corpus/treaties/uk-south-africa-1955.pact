treaty uk-south-africa-1955 "Simonstown Agreements between the United Kingdom and South Africa"
  about "Southern Africa and the sea routes round it are to be secured against aggression from without."
  parties South-Africa, United-Kingdom
  signed 1955-06-30
  in force on signature
  ended 1975-06-16 by agreement
  source "Cmd 9520"
  language "English"
  basis text
  atop 3290
  atop-differs asymm because "the British use of the base at Simonstown is not encoded"

  region defence-area "Southern Africa and the sea routes round it"
    includes southern-africa, sea-routes-round-southern-africa

  article 1
    text "Southern Africa and the sea routes round it must be secured against aggression from without; the defence of southern Africa lies in Africa and in the gateways to it, and South Africa's contribution within the country and the other states of the area would be as later agreed."
    note "From the letter on the need for international discussions and the agreement on the sea routes."
    clause area-defence
      when either party is attacked by any state in defence-area
      then the other party shall act to meet the common danger as it deems necessary
