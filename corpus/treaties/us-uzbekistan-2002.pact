treaty us-uzbekistan-2002 "Declaration on Strategic Partnership and Co-operation between the United States and Uzbekistan"
  about "The United States would regard an external threat to Uzbekistan with grave concern and consult urgently on a response."
  parties United-States, Uzbekistan
  signed 2002-03-12
  in force on signature
  source "Declaration of Washington, 12 March 2002 (US Department of State)"
  language "English"
  atop 4998
  basis text

  article 1
    text "The United States affirms that it would regard with grave concern any external threat to the security and territorial integrity of Uzbekistan; if one arises, the two consult urgently on an appropriate response under their constitutional procedures."
    clause consult
      when Uzbekistan is threatened by any state
      then each party shall consult at once in accordance with its constitutional processes
