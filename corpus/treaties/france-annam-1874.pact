treaty france-annam-1874 "Treaty of Saigon of 1874"
  about "France helps the King of Annam, on request and free of charge, against attack and disorder; Annam conforms its foreign policy to that of France."
  parties France, Annam
  signed 1874-03-15
  in force 1875-08-26 (doubtful)
  ended 1883-08-25 by replacement "treaty of Hue on the protectorate"
  source "British and Foreign State Papers 65, p. 375; Parry CTS 147, p. 227" (doubtful)
  language "French and Chinese"
  atop 1320
  basis text

  article 2
    text "France recognises the sovereignty of the King of Annam and his entire independence of every foreign power, promises him help, and gives at his request, without charge, the support needed to keep order, to defend him against every attack and to end piracy."
    clause aid
      when Annam is attacked by any state or group
      provided at the request of Annam
      then France shall assist it militarily
    clause order
      when Annam is in unrest
      provided at the request of Annam
      then France shall assist it militarily
  article 3
    text "In thanks for this protection the King conforms his foreign policy to that of France and changes nothing in his present diplomatic relations."
    clause foreign-policy
      then Annam shall do "conform its foreign policy to that of France"
      then Annam shall consult
