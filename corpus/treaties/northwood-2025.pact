treaty northwood-2025 "Northwood Declaration of France and the United Kingdom"
  about "The nuclear forces are independent but can be coordinated; no extreme threat to Europe would fail to prompt a response by both."
  parties France, United-Kingdom
  signed 2025-07-10
  in force on signature
  source "Northwood Declaration, 10 July 2025 (Prime Minister's Office, London)"
  language "English and French"
  basis statement "joint declaration of 2025-07-10"

  article statement
    text "The two governments state that their nuclear forces are independent but can be coordinated, that vital interests of one could not be threatened without those of the other being so, and that there is no extreme threat to Europe that would not prompt a response by both."
    clause response
      when peace in europe is threatened
      provided unspecified "what is an extreme threat, and what the response is"
      then each party shall do "respond to an extreme threat to Europe"
