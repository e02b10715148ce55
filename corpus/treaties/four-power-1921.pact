treaty four-power-1921 "Four-Power Treaty on Insular Possessions in the Pacific"
  about "Respect for one another's island possessions in the Pacific; conference over disputes; consultation if another power threatens those rights."
  parties United-States, United-Kingdom, France, Japan
  signed 1921-12-13
  in force 1923-08-17 "deposit of ratifications in Washington"
  ended 1941-12-07 (doubtful) by abrogation "Japanese attack; no party had denounced it"
  term 10 years
  denounce on 1 year notice after 1933-08-17
  source "League of Nations Treaty Series 25, p. 184; Avalon Project"
  language "English and French"
  atop 2095
  atop-differs yrexit because "ATOP ends it on 1931-09-18 with the Mukden incident; the text runs on until denounced and nobody denounced it"
  basis text
  region pacific-islands "Insular possessions and dominions of the parties in the region of the Pacific Ocean"
    includes pacific-ocean

  article 1
    text "The parties respect their rights in their insular possessions and dominions in the Pacific; if a dispute over them cannot be settled by diplomacy they invite the other parties to a joint conference."
    clause respect
      then each party shall respect the integrity of each other party
    clause conference
      then each party shall settle disputes peacefully

  article 2
    text "If those rights are threatened by the aggressive action of any other power, the parties communicate fully and frankly to agree on the most efficient measures, joint or separate."
    quote "the most efficient measures to be taken, jointly or separately"
    clause consult
      when a party is threatened or is attacked by a non-party in pacific-islands
      then each party shall consult
      then each party shall agree "the most efficient measures, jointly or separately"
