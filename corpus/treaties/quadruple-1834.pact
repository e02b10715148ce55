treaty quadruple-1834 "Quadruple Alliance of 1834"
  about "Britain, France, Spain and Portugal against the pretenders Dom Miguel and Don Carlos."
  parties Great-Britain, France, Spain, Portugal
  signed 1834-04-22
  in force 1834-05-31 (doubtful) "exchange of ratifications in London"
  ended 1839-08-31 by fulfilment "convention of Vergara"
  source "British and Foreign State Papers 22, p. 124; Parry CTS 84, p. 221" (doubtful)
  language "English, French, Spanish and Portuguese"
  atop 1100
  atop-differs defense because "the duties are for the expulsion of pretenders and against a rising, not against an attack by a state"
  atop-differs concoadv because "the clause is about the fighting in Portugal; it names the country, not the pretenders"
  atop-differs concocon because "the fighting in Portugal is expressed as unrest there, not as a war of the record"
  basis text

  article 1
    text "Portugal uses all means in its power to make Don Carlos leave Portuguese territory."
    clause portugal
      provided "Don Carlos is on Portuguese territory"
      then Portugal shall do "make Don Carlos leave Portuguese territory"
  article 2
    text "Spain, so asked by Portugal, sends troops into Portugal, at its own cost, to make Don Carlos and Dom Miguel leave, and withdraws them when that is done."
    clause spain
      when Portugal is in unrest
      provided at the request of Portugal
      then Spain shall assist it militarily
  article 3
    text "Great Britain cooperates with a naval force."
    clause britain
      when Portugal is in unrest
      then Great-Britain shall assist it militarily with "a naval force"
  article 4
    text "If the cooperation of France is held necessary, France does what the four agree on."
    clause france
      when Portugal is in unrest
      then each party shall consult
      then France shall do "what the four parties agree on in common"

  version 2 from 1834-08-18 "additional articles"
    article additional-1
      text "France takes measures in its border lands to keep men, arms and munitions from reaching the insurgents in Spain."
      clause france-border
        when Spain is in unrest
        then France shall do "prevent help in men, arms and munitions from crossing its frontier to the insurgents"
    article additional-2
      text "Great Britain gives Spain arms and munitions and, if need be, a naval force."
      clause britain-spain
        when Spain is in unrest
        then Great-Britain shall assist it militarily with "arms, munitions and, if necessary, a naval force"
    article additional-3
      text "Portugal cooperates, if need be, with all means in its power."
      clause portugal-spain
        when Spain is in unrest
        then Portugal shall assist it by all means in its power
