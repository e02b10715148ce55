treaty munchengratz-poland-1833 "Convention of Muenchengraetz on Poland"
  about "Austria and Russia guarantee each other their Polish provinces and help each other, on request, against a rising there."
  parties Austrian-Empire, Russia
  signed 1833-09-19
  in force 1833-09 (doubtful)
  ended 1854-06-03 by lapse "Austrian demand for the evacuation of the Principalities"
  source "Martens, Recueil des traites conclus par la Russie IV.1, p. 454; Gibler, International Military Alliances, 3.1147" (doubtful)
  language "French"
  atop 1085
  atop-differs offense because "the case is a rising in the Polish provinces or a danger to them, not a war of choice"
  atop-differs concoadv because "a rising in partitioned Poland is expressed as a threat there; the clause names no attacker"
  atop-differs defcoadv because "a rising in partitioned Poland is expressed as unrest there; the clause names no attacker"
  basis text
  note "Prussia entered into the same terms with Russia by a convention of 1833-10-16."

  article 1
    text "The parties guarantee each other their Polish provinces and, in case of a rising there, give each other the troops asked for, fed by the party that asks; troops may cross the land of the other."
    clause rising
      when either party is in unrest in partitioned-poland
      provided at the request of that party
      then the other party shall assist it militarily
      then the other party shall allow passage
    clause guarantee
      when either party is attacked by any state in partitioned-poland
      then the other party shall assist it militarily
    clause consult
      when either party is threatened in partitioned-poland
      then each party shall consult
