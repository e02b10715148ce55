treaty anglo-french-turkish-1939 "Treaty of Mutual Assistance between the United Kingdom, France and Turkey"
  about "Aid to Turkey attacked by a European power; Turkish aid if aggression leads to war in the Mediterranean area or over the guarantees to Greece and Romania; a protocol excuses Turkey from conflict with the USSR."
  parties United-Kingdom, France, Turkey
  party France until 1940-06-22 (doubtful) by lapse
  signed 1939-10-19
  in force on signature "Protocol No. 1; ratifications deposited in Ankara on 1939-11-08"
  ended 1954-10-19 (doubtful) by expiry "fifteen years; coded as ended with the war by others"
  term 15 years
  renew 5 years unless denounced 6 months before
  source "League of Nations Treaty Series 200, p. 167; Cmd. 6165"
  language "French, English and Turkish"
  atop 2490
  atop-differs yrexit because "ATOP ends it on 1945-09-02 with the war; the text has a term of fifteen years"
  atop-differs concoloc because "the limit to a European power is one of adversary; only the case of the Mediterranean has an area"
  atop-differs defcoloc because "aid to Turkey itself (article 1) has no area; only the war in the Mediterranean (article 2) has one"
  basis text
  define european-state = a state of european-powers-1939
  region mediterranean-area "Mediterranean area (not defined by the treaty)"
    includes mediterranean-sea, italy, greece, albania, egypt
    disputed france, yugoslavia, turkey because "the treaty does not say how far inland the area reaches"

  article 1
    text "If Turkey is involved in hostilities with a European power because that power committed aggression against it, France and the United Kingdom cooperate effectively with Turkey and lend it all aid and assistance in their power."
    clause turkey
      when Turkey is attacked by european-state
      then United-Kingdom, France shall assist Turkey militarily and otherwise with all in its power

  article 2
    text "If an act of aggression by a European power leads to war in the Mediterranean area in which France and the United Kingdom are involved, Turkey collaborates effectively and lends them all aid and assistance in its power; the same for Turkey if it is involved in such a war."
    clause mediterranean-turkey
      when United-Kingdom or France is attacked by european-state in mediterranean-area
      then Turkey shall assist it militarily and otherwise with all in its power
      when United-Kingdom or France is at war with european-state in mediterranean-area
      provided "an act of aggression by that power led to war in the Mediterranean area"
      then Turkey shall assist it militarily and otherwise with all in its power
    clause mediterranean-allies
      when Turkey is at war with european-state in mediterranean-area
      provided "an act of aggression by that power led to war in the Mediterranean area"
      then United-Kingdom, France shall assist Turkey militarily and otherwise with all in its power

  article 3
    text "As long as the guarantees of 13 April 1939 to Greece and Romania stand, Turkey cooperates and lends all aid and assistance in its power if France and the United Kingdom are in hostilities by virtue of either."
    clause guarantees
      when guarantee-greece-1939/1/guarantee is met
      or when guarantee-romania-1939/1/guarantee is met
      provided (United-Kingdom is at war or France is at war)
      then Turkey shall assist United-Kingdom, France militarily and otherwise with all in its power

  article 4
    text "If France and the United Kingdom are in hostilities with a European power because of its aggression against either, and articles 2 and 3 do not apply, the parties consult at once; Turkey observes at least benevolent neutrality."
    clause elsewhere
      when United-Kingdom or France is attacked by european-state
      unless mediterranean-turkey is met or guarantees is met
      then each party shall consult at once
      then Turkey shall remain benevolently neutral while that war lasts

  article 5
    text "In case of aggression by a European power against another European state that a party has undertaken to help, with its consent, to keep independent or neutral, or by a route through another state that menaces a party, the parties consult at once."
    clause consult-third
      when a party is threatened by european-state
      then each party shall consult at once

  article 8
    text "If the parties are in hostilities in consequence of the treaty, they conclude no armistice or peace except by common agreement."
    clause no-separate-peace
      when turkey is met
      or when mediterranean-turkey is met
      or when mediterranean-allies is met
      or when guarantees is met
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts

  protocol "Protocol No. 2 of 19 October 1939" from 1939-10-19
    text "The obligations of Turkey under the treaty cannot compel it to action that has as its effect, or involves as its consequence, entry into armed conflict with the USSR."
    quote "entry into armed conflict with the Soviet Union"
    amends 2/mediterranean-turkey, 3/guarantees for Turkey
      unless "performance would involve Turkey in armed conflict with the USSR"
    note "Turkey invoked this protocol, and the state of its supplies, in June 1940."
