treaty car-drc-1998 "Defence agreement between the Central African Republic and the DR Congo"
  about "Mutual assistance in external and internal defence and permanent consultation."
  parties Central-African-Republic, DR-Congo
  signed 1998-05-11
  in force 1998-05-11..1999-12-31 (doubtful) "date not verified"
  source "Gibler, International Military Alliances (2009), agreement of 11 May 1998 (doubtful as to article numbers)"
  language "French"
  atop 4900
  basis text

  article 1
    text "The two states give each other mutual assistance in their external defence and support each other's internal defence and security, and consult permanently on defence and security."
    clause aid
      when either party is attacked by any state or group
      then the other party shall assist it militarily
    clause consult
      then each party shall consult
