treaty kazakhstan-uzbekistan-2022 "Treaty on Allied Relations between Kazakhstan and Uzbekistan"
  about "Alliance of the two states; no clause of aid was verified."
  parties Kazakhstan, Uzbekistan
  signed 2022-12-22
  in force unknown "date not verified"
  source "Treaty of Tashkent, 22 December 2022 (statements of the two presidencies)"
  basis statement "official descriptions of December 2022; the text was not at hand"

  article statement
    text "According to the official descriptions the treaty raises relations to alliance; what is owed in case of attack was not verified."
    clause support
      when either party is attacked by any state
      provided unspecified "wording of the text, which was not at hand"
      then the other party shall assist it
