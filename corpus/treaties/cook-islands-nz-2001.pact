treaty cook-islands-nz-2001 "Joint Centenary Declaration of the Cook Islands and New Zealand"
  about "New Zealand's responsibility to assist in defence is exercised on request."
  parties Cook-Islands, New-Zealand
  signed 2001-06-11
  in force on signature
  source "Joint Centenary Declaration of the Principles of the Relationship, Rarotonga, 11 June 2001"
  language "English"
  basis text

  article 4
    text "In foreign affairs, disasters and defence New Zealand assists the Cook Islands as requested and as the two consider appropriate; the two consult on defence and security and advise each other of risks."
    clause defence
      when Cook-Islands is attacked by any state
      provided at the request of that party
      then New-Zealand shall assist Cook-Islands
    clause consult
      when Cook-Islands is threatened by any state
      then each party shall consult
    note "The numbers of the clauses (4 and 7) were not verified."
