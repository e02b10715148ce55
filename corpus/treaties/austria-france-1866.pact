treaty austria-france-1866 "Secret Austro-French convention of 12 June 1866"
  about "France keeps neutral in the war; Austria cedes Venetia whatever the outcome."
  parties Austrian-Empire, France
  signed 1866-06-12
  in force on signature
  ended 1866-08-23 by fulfilment "peace of Prague"
  secret
  source "Parry CTS 132, p. 367; Oncken, Die Rheinpolitik Kaiser Napoleons III, I, 265" (doubtful)
  language "French"
  atop 1270
  basis text

  article 1
    text "If war breaks out in Germany, France keeps absolute neutrality towards Austria and makes every effort to have Italy do the same."
    clause neutrality
      when Austrian-Empire is at war with Prussia
      then France shall remain neutral
  article 2
    text "If Austria wins in Germany, it cedes Venetia to France on the conclusion of peace; changes that upset the balance of Europe need agreement with France."
    clause consult
      when Austrian-Empire is at war with Prussia
      then each party shall consult
