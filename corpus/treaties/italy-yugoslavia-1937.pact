treaty italy-yugoslavia-1937 "Political Agreement between Italy and Yugoslavia"
  about "Respect for frontiers; no act that profits an unprovoked aggressor; consultation; no resort to war."
  parties Italy, Yugoslavia
  signed 1937-03-25
  in force 1937-03-25 (doubtful)
  ended 1941-04-06 by abrogation "Italian attack"
  term 5 years
  renew 1 year
  source "British and Foreign State Papers 141, p. 1119"
  language "Italian and Serbo-Croatian"
  atop 2405
  atop-differs yrexit because "ATOP takes the Yugoslav capitulation"
  basis text

  article 1
    text "The parties respect their common frontiers by land and in the Adriatic; if one is the victim of unprovoked aggression by one or several powers, the other abstains from any act that could profit the aggressor."
    clause respect
      then each party shall respect the integrity of the other party
    clause neutrality
      when either party is attacked by any state without provocation
      then the other party shall not assist that adversary

  article 2
    text "In international complications, if they agree that their common interests are or may be threatened, they consult on measures to safeguard them."
    clause consult
      when either party is threatened by any state
      then each party shall consult

  article 3
    text "They do not resort to war between them as an instrument of national policy and settle all disputes by peaceful means."
    clause non-aggression
      then each party shall not attack the other party
    clause settle
      then each party shall settle disputes peacefully

  article 4
    text "Neither tolerates in its territory, nor helps in any way, activities directed against the integrity or the existing order of the other."
    clause no-subversion
      then each party shall not intervene in the other party
