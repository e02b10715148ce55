treaty saudi-yemen-1934 "Treaty of Islamic Friendship and Arab Brotherhood between Saudi Arabia and Yemen (Taif)"
  about "Peace and no recourse to force; complete neutrality and talks on safety if the other is attacked from outside; no help to rebels."
  parties Saudi-Arabia, North-Yemen
  signed 1934-05-20
  in force 1934-06-22 (doubtful) "exchange of ratifications"
  ended 1962-11-06 (doubtful) by lapse "end of the kingdom in Yemen and its break with Saudi Arabia; coded end"
  term 20 years
  source "British and Foreign State Papers 137, p. 670 (doubtful)"
  language "Arabic"
  atop 2340
  atop-differs pubsecr because "the treaty was published in June 1934"
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"
  atop-differs member because "ATOP joins it with the memorandum of 1995-02-26 with the united Yemen, a separate act"
  atop-differs phase because "ATOP joins it with the memorandum of 1995-02-26 with the united Yemen, a separate act"
  atop-differs yrexit because "ATOP joins it with the memorandum of 1995-02-26 with the united Yemen, a separate act"
  basis text
  note "The term is of twenty lunar years. The boundary articles were treated as lasting and confirmed in 1995 and 2000."

  article 1
    text "The state of war ends and there is peace and friendship between the two; they settle disputes in a spirit of brotherhood."
    clause peace
      then each party shall not attack the other party
      then each party shall settle disputes peacefully

  article 15
    text "Neither enters with a third party into an agreement on any matter that prejudices the interests of the other."
    note "The article number is from memory (doubtful)."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 17
    text "If the country of one suffers external aggression, the other adopts complete neutrality, in secret and in public, cooperates as far as possible and enters into talks on the best way to guarantee its safety."
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall remain neutral while that war lasts
      then each party shall consult

  article 18
    text "If there is insurrection or hostilities inside one country, the other keeps rebels from using its territory, extradites fugitives, keeps its subjects from joining them and stops supplies."
    clause no-help-to-rebels
      when either party is in unrest
      then the other party shall do "prevent rebels from using its territory and stop supplies to them"
