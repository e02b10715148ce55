treaty us-israel-1979 "Memorandum of Agreement between the United States and Israel (peace treaty assurances)"
  about "The United States consults and considers remedial measures if the peace treaty with Egypt is violated."
  parties Israel, United-States
  signed 1979-03-26
  in force 1979-04-25 (doubtful)
  source "International Legal Materials 18 (1979), 537; TIAS 9825" (doubtful)
  language "English"
  basis text

  article 3
    text "If a violation of the peace treaty threatens Israel's security, such as a blockade of its use of international waterways or an armed attack on it, the United States is prepared, at Israel's request, to consider on an urgent basis measures such as strengthening its presence, emergency supplies, or exercise of maritime rights."
    clause consider
      when Israel is attacked or blockaded or threatened by Egypt
      provided at the request of Israel
      then United-States shall do "consider on an urgent basis such measures as it may regard as fit"

  article 2
    text "If a violation of the peace treaty occurs or threatens, the United States consults the parties and takes such remedial measures as it deems appropriate, which may be diplomatic, economic or military."
    clause remedy
      when Egypt breaches egypt-israel-1979
      then United-States shall consult
      then United-States shall do "take such remedial measures as it deems appropriate"
