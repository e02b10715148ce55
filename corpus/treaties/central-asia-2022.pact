treaty central-asia-2022 "Treaty on Friendship, Good-Neighbourliness and Co-operation for the Development of Central Asia in the 21st Century"
  about "Peaceful settlement, non-use of force and co-operation in security; no promise of aid is entered."
  parties Kazakhstan, Kyrgyzstan, Uzbekistan
  party Tajikistan signed 2025-08-28
  signed 2022-07-21
  in force unknown "date not verified"
  source "Treaty of Cholpon-Ata, 21 July 2022; signature by Tajikistan on 28 August 2025"
  language "Russian"
  basis text

  article principles
    text "The parties respect sovereignty and integrity, do not use or threaten force against one another, settle disputes by peaceful means and co-operate in the military field."
    clause non-aggression
      then each party shall not use force against each other party
    clause peaceful-means
      then each party shall settle disputes peacefully
    note "The number of the article was not verified."
