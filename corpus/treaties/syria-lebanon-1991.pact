treaty syria-lebanon-1991 "Treaty of Brotherhood, Co-operation and Coordination between Syria and Lebanon"
  about "The security of each is linked with that of the other; neither is to be a source of threat to the other; coordination through joint organs."
  parties Lebanon, Syria
  signed 1991-05-22
  in force 1991-05-29 (doubtful)
  source "UNTS 1729, I-30202 (doubtful as to the registration); Treaty of Damascus, 22 May 1991"
  language "Arabic"
  atop 4030
  atop-differs defense because "article 3 forbids threats from the territory of either and links their security; it does not promise aid to a party attacked"
  basis text
  note "The Lebanese-Syrian Higher Council, the main organ, was reported suspended by Syria in October 2025; the treaty was not denounced as far as known."

  organ Higher-Council "Lebanese-Syrian Higher Council"

  article 3
    text "The security of each requires that Lebanon is not made a source of threat to Syria's security, nor Syria to Lebanon's; Lebanon does not become a passage or base for a force or state that aims to harm Syria, and Syria, mindful of Lebanon's independence, lets no act threaten it."
    clause no-source-of-threat
      then each party shall not do "let its territory be a passage or base for a force that aims to harm the security of the other party"
    clause non-aggression
      then each party shall not threaten the other party

  article 5
    text "The foreign policies rest on the principle that the two are bound to a common destiny; they support each other in matters relating to their security and national interests, and coordinate positions."
    clause coordination
      when either party is threatened by any state
      then each party shall consult
    clause support
      when either party is threatened by any state
      then the other party shall support it diplomatically
