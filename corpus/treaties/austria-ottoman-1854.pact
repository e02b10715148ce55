treaty austria-ottoman-1854 "Convention of Boyaci-Koy"
  about "Austria brings the foreign army to leave the Danubian Principalities, by force if need be."
  parties Austrian-Empire, Ottoman-Empire
  signed 1854-06-14
  in force 1854-07 (doubtful)
  ended 1856-03-30 by fulfilment "peace of Paris"
  source "British and Foreign State Papers 44, p. 90; Parry CTS 112, p. 163" (doubtful)
  language "French"
  atop 1175
  atop-differs defcocon because "the war in progress is expressed by the named adversary, the place and the dates"
  basis text

  article 1
    text "Austria exhausts the means of negotiation, and others if needed, to bring the foreign army that occupies the Danubian Principalities to leave them, and uses the number of troops needed for this."
    clause evacuation
      when Ottoman-Empire is attacked by Russia in danubian-principalities
      provided demand "evacuation of the Danubian Principalities" was refused
      then Austrian-Empire shall assist it militarily
      then Ottoman-Empire shall allow passage
