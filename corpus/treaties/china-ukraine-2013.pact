treaty china-ukraine-2013 "China's nuclear assurance to Ukraine"
  about "China does not use or threaten nuclear weapons against Ukraine, and gives it security assurances if it meets nuclear aggression or its threat."
  parties China, Ukraine
  signed 2013-12-05
  in force on signature
  source "Joint communique of China and Ukraine, Beijing, 5 December 2013; Chinese government statement of 4 December 1994 (A/49/783)"
  language "Chinese and Ukrainian"
  basis statement "joint communique of 2013-12-05"
  note "A treaty of friendship was signed the same day; the assurance stands in the communique."

  article statement
    text "China undertakes without condition not to use or threaten nuclear weapons against Ukraine as a non-nuclear-weapon state, and to give it corresponding security assurances if it is the victim of nuclear aggression or threatened with it."
    clause no-nuclear-use
      then China shall not do "use or threaten to use nuclear weapons against Ukraine"
    clause assurance
      when Ukraine is attacked by any state
      or when Ukraine is threatened by any state
      provided "nuclear weapons are used or threatened" and unspecified "what the corresponding assurances are"
      then China shall do "provide corresponding security assurances to Ukraine"
