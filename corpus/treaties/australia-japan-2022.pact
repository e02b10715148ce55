treaty australia-japan-2022 "Australia-Japan Joint Declaration on Security Co-operation"
  about "Consultation on contingencies that may affect sovereignty and regional security interests, and consideration of measures in response."
  parties Australia, Japan
  signed 2022-10-22
  in force on signature
  source "Joint Declaration on Security Cooperation, Perth, 22 October 2022; replaces in substance the declaration of 13 March 2007"
  language "English"
  basis statement "joint declaration of 2022-10-22"

  article 6
    text "The two governments consult each other on contingencies that may affect their sovereignty and regional security interests, and consider measures in response."
    clause consult
      when either party is threatened by any state
      or when either party is attacked by any state
      then each party shall consult
