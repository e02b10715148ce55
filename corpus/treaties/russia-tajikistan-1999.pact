treaty russia-tajikistan-1999 "Treaty on Allied Interaction between Russia and Tajikistan, Oriented to the 21st Century"
  about "Alliance that builds on the treaty of 1993; consultation under threat."
  parties Russia, Tajikistan
  signed 1999-04-16
  in force 1999-04-16..2001-12-31 (doubtful) "date not verified"
  source "Treaty of Moscow, 16 April 1999 (doubtful as to article numbers)"
  language "Russian and Tajik"
  basis text

  article consultation
    text "If a threat to the security, sovereignty or territorial integrity of a party arises, the parties consult at once on joint measures."
    clause consult
      when either party is threatened by any state or group
      then each party shall consult at once
    note "Whether the treaty repeats the duty of aid of 1993 was not verified."
