treaty syria-lebanon-defence-1991 "Defence and Security Pact between Syria and Lebanon"
  about "Joint committees on defence and security, and suppression of acts against the other's security; no clause of aid on attack."
  parties Lebanon, Syria
  signed 1991-09-01
  in force unknown "concluded under article 6 of the treaty of 22 May 1991"
  source "Defence and Security Pact, Chtaura, 1 September 1991 (Lebanese-Syrian Higher Council)"
  language "Arabic"
  basis text

  article security
    text "The organs of each forbid activity or organisation in all fields that could harm the security of the other, refuse refuge to those who act against it and hand them over at its request; the ministries of defence and interior meet regularly."
    clause suppression
      then each party shall not do "let activity on its territory harm the security of the other party"
    note "The number of the article was not verified."
