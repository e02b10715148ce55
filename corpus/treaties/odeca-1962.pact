treaty odeca-1962 "Charter of the Organization of Central American States (San Salvador)"
  about "Regional organisation with a defence council; no clause of aid in war."
  parties Costa-Rica, El-Salvador, Guatemala, Honduras, Nicaragua
  signed 1962-12-12
  in force 1965-03-30 (doubtful)
  ended 1991-12-12 (doubtful) by replacement "Protocol of Tegucigalpa of 1991-12-13"
  source "UNTS 552, I-8048"
  language "Spanish"
  basis text

  article 17
    text "The defence council of ministers advises on regional defence and keeps watch over the collective security of the members."
    note "The number of the article was not checked."
