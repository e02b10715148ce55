treaty canada-bahrain-1991 "Arrangement between Canada and Bahrain on Canadian forces in the Gulf war"
  about "Canadian forces based in Bahrain help to defend it during the Gulf war; ended after the war."
  parties Bahrain, Canada
  signed 1991-01-16
  in force on signature (doubtful)
  ended 1991-04-16 by denunciation
  source "Coding of ATOP 4.01; the exchange was not at hand"
  atop 4020
  basis coding "atop 4.01; the text was not at hand"

  article defence
    note "The coding records Canada's duty of defence and Bahrain's of giving territory, for a named war."
    clause defence
      when Bahrain is attacked by any state
      provided unspecified "wording of the text, which was not at hand"
      then Canada shall assist it militarily
    clause territory
      then Bahrain shall allow the use of territory
