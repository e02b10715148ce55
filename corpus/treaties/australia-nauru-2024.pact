treaty australia-nauru-2024 "Nauru-Australia Treaty"
  about "Nauru agrees security engagements with Australia; no promise of aid against attack is entered."
  parties Australia, Nauru
  signed 2024-12-09
  in force unknown "entry into force not verified"
  source "Treaty of Canberra, 9 December 2024 (Prime Minister of Australia)"
  language "English"
  basis text

  article security
    text "Nauru mutually agrees with Australia any engagement with another state on maritime security, defence and policing, and consults it on critical infrastructure; the parties co-operate on security."
    clause agreement-needed
      then Nauru shall not do "enter into security, defence or policing engagements with other states without agreement of Australia"
    note "The number of the article was not verified."
