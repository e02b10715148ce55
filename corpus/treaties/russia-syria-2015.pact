treaty russia-syria-2015 "Agreement on the Russian air group in Syria"
  about "Use of the Khmeimim airfield for Russian aircraft at Syria's request; no clause of mutual aid."
  parties Russia, Syria
  signed 2015-08-26
  in force 2016-10-14 (doubtful) "applied provisionally from signature"
  term indefinite
  source "Agreement of Damascus, 26 August 2015; protocol of 18 January 2017"
  language "Russian and Arabic"
  basis text
  note "After the change of government in Damascus in December 2024 the future of the agreement was under negotiation."

  article 2
    text "Syria makes the airfield of Khmeimim and its installations available to Russia free of charge, and an air group is stationed there at Syria's request; the agreement is defensive and is not directed against third states."
    clause basing
      then Russia may station forces
      then Syria shall allow the use of territory
