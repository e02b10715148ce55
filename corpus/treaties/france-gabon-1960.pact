treaty france-gabon-1960 "Defence Agreement between France and Gabon"
  about "Common preparation of defence and mutual aid; Gabon may call on French forces with France's consent."
  parties France, Gabon
  signed 1960-08-17
  in force 1960-11-24 (doubtful)
  ended 2014 (doubtful) by replacement "treaty of defence partnership of 2010-02-24, published by decree of 2014-06-12"
  source "Decree 60-1231 of 1960-11-23, JO of 1960-11-24, p. 10480"
  language "French"
  basis text
  atop 3410
  atop-differs endyr because "ATOP has no end; the treaty of 2010-02-24 replaced all earlier agreements when it came into force"
  atop-differs consul because "the text promises consultation on defence, though not only in a crisis"

  article 1
    text "The two republics prepare and assure together their defence and that of the Community; to this end they give each other aid and assistance and concert permanently on problems of defence."
    clause aid
      when France is attacked by any state in central-africa
      then Gabon shall assist it
      when Gabon is attacked by any state
      then France shall assist it
    clause consult
      then each party shall consult

  article preamble
    text "The defence of Gabon rests on Gabon alone; it may, with France's consent, call on French forces for its internal or external defence."
    clause on-call
      when Gabon is attacked or in unrest
      provided at the request of Gabon and France decides
      then France may assist it militarily
