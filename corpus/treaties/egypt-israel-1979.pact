treaty egypt-israel-1979 "Treaty of Peace between Egypt and Israel"
  about "Peace, non-use of force, and priority of this treaty over other obligations."
  parties Egypt, Israel
  signed 1979-03-26
  in force 1979-04-25
  term indefinite
  source "UNTS 1136, I-17813" (doubtful)
  language "Arabic, Hebrew and English"
  basis text
  atop 3850

  article 1
    text "The state of war between the parties ends and peace is established."

  article 3
    text "The parties respect each other's sovereignty, territory and independence, refrain from the threat or use of force against each other and settle all disputes peacefully; each ensures that no acts of war or violence come from its territory."
    clause non-aggression
      then each party shall not attack the other party
    clause peaceful-settlement
      then each party shall settle disputes peacefully
    clause respect
      then each party shall respect the independence of the other party

  article 6
    text "The parties fulfil their obligations in good faith without regard to action of any other party; they enter into no obligation in conflict with this treaty; in a conflict of obligations, those of this treaty bind and are carried out, subject to article 103 of the UN Charter."
    quote "the obligations under this Treaty will be binding and implemented"
    clause priority
      then each party shall not join an alliance against the other party
      prevails over arab-joint-defence-1950
      note "By the agreed minutes article 6 is not inconsistent with the right of self-defence, and is not construed as saying that this treaty prevails over other treaties or that others prevail over it; the words of paragraph 5 stand beside that minute."
