treaty anzac-1944 "Australian-New Zealand Agreement (Canberra Pact)"
  about "Consultation and common policy in external and defence matters of the South-West and South Pacific."
  parties Australia, New-Zealand
  signed 1944-01-21
  in force on signature
  source "UNTS 18, II-116 (doubtful); Avalon Project (doubtful)"
  language "English"
  atop 2565
  basis text

  article 1
    text "The two governments exchange information and views on all matters of common interest and act together in matters of common concern in the South-West and South Pacific."
    clause consult
      then each party shall consult

  article 13
    text "A regional zone of defence comprising the South-West and South Pacific areas is to be set up within a general system of world security."
    note "A statement of policy without a duty of help."
