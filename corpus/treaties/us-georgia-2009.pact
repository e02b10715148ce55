treaty us-georgia-2009 "United States-Georgia Charter on Strategic Partnership"
  about "Political charter on co-operation; no clause of aid or of consultation under threat."
  parties Georgia, United-States
  signed 2009-01-09
  in force on signature
  source "Charter on Strategic Partnership, Washington, 9 January 2009 (US Department of State)"
  language "English"
  basis statement "charter of 2009-01-09, a political document"
  note "The United States announced the suspension of the partnership in November 2024."

  article 1
    text "The parties affirm the importance of their relation and of Georgia's independence and territorial integrity, and develop defence co-operation; no aid against attack is promised."
