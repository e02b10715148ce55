treaty russia-kazakhstan-2013 "Treaty on Good-Neighbourliness and Alliance in the 21st Century between Russia and Kazakhstan"
  about "Renews the duties of consultation and of help, including military, against aggression."
  parties Russia, Kazakhstan
  signed 2013-11-11
  in force 2015 (doubtful)
  term 10 years
  renew 10 years unless denounced 6 months before
  source "Treaty of Yekaterinburg, 11 November 2013 (doubtful as to article numbers)"
  language "Russian and Kazakh"
  basis text

  article consultation
    text "If a situation threatens peace or the security of a party, the parties consult at once to agree on measures to remove the threat."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once

  article aid
    text "If an act of aggression is committed against either, the parties give each other the necessary help, including military, in exercise of self-defence under Article 51."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise
           subject to un-charter/51

  article blocs
    text "Neither takes part in blocs, alliances or actions directed against the other, nor lets its territory be used to the detriment of the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
    clause non-aggression
      then each party shall not attack the other party
    note "Articles are named here by subject; their numbers were not verified."
