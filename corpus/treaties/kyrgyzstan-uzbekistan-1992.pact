treaty kyrgyzstan-uzbekistan-1992 "Treaty of Friendship, Co-operation and Mutual Assistance between Kyrgyzstan and Uzbekistan"
  about "Help against aggression; replaced by the treaty of eternal friendship of 1996."
  parties Kyrgyzstan, Uzbekistan
  signed 1992-09-29
  in force 1992-09-29..1993-12-31 (doubtful) "date not verified"
  ended 1996-12-24 by replacement
  term 10 years
  source "Treaty of 29 September 1992 (doubtful)"
  atop 4335
  basis coding "atop 4.01; the text was not at hand"

  article aid
    note "The coding records defence of both and the use of Kyrgyz territory."
    clause aid
      when either party is attacked by any state
      provided unspecified "wording of the text, which was not at hand"
      then the other party shall assist it
    clause territory
      when aid is met
      then Kyrgyzstan shall allow the use of territory
