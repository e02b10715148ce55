treaty iraq-saudi-1936 "Treaty of Arab Brotherhood and Alliance between Iraq and Saudi Arabia"
  about "Settlement of disputes with third states in common spirit; consultation on measures to repel aggression; no help to rebels."
  parties Iraq, Saudi-Arabia
  party North-Yemen from 1937-04-29
  signed 1936-04-02
  in force 1936-11-12 (doubtful) "exchange of ratifications"
  ended 1956-04-02 (doubtful) by expiry "coded end"
  term 10 years
  renew 10 years unless denounced 1 year before
  source "League of Nations Treaty Series 174, p. 131"
  language "Arabic"
  atop 2375
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"
  basis text

  article 1
    text "Neither enters with a third party into an understanding or agreement prejudicial to the interests of the other."
    clause no-blocs
      then each party shall not join an alliance against each other party

  article 3
    text "If a dispute of one with a third state brings a threat of war, the parties join their efforts to settle it by peaceful means."
    clause dispute
      when a party is threatened by a non-party
      then each party shall consult

  article 4
    text "If a third state commits aggression against one, the parties consult on the measures to concert their efforts to repel it; declaration of war, seizure of territory, attack on territory, ships or aircraft and support of an aggressor count as aggression."
    quote "consult together regarding the measures which shall be taken"
    clause consult
      when a party is attacked by a non-party
      then each party shall consult
      then each party shall agree "measures to concert their efforts usefully to repel the aggression"

  article 5
    text "If disturbances break out in one, the other keeps its territory from being used against it and consults if they spread."
    clause no-help-to-rebels
      when a party is in unrest
      then each other party shall do "prevent the use of its territory against the other and arrest those who take part"
