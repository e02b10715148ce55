treaty tajikistan-uzbekistan-2024 "Treaty on Allied Relations between Tajikistan and Uzbekistan"
  about "Alliance of the two states; no clause of aid was verified."
  parties Tajikistan, Uzbekistan
  signed 2024-04-18
  in force 2025-03-31 "exchange of instruments of ratification"
  source "Treaty of Dushanbe, 18 April 2024 (press service of the President of Uzbekistan; Uzbekistan National News Agency, 31 March 2025)"
  basis statement "official descriptions of 2024 and 2025; the text was not at hand"

  article statement
    text "According to the official descriptions the treaty raises relations to alliance and deepens co-operation, with peaceful settlement of conflicts under international law."
    clause peaceful-means
      then each party shall settle disputes peacefully
