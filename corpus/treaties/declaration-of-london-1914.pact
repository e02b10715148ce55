treaty declaration-of-london-1914 "Declaration of London on no separate peace"
  about "The allies make no separate peace in the present war and set no terms of peace without agreement."
  parties United-Kingdom, France
  party Russia from 1914-09-05 until 1917-12-15 (doubtful) by abrogation
  party Japan signed 1915-10-19 from 1915-10-19
  party Italy signed 1915-11-30 from 1915-11-30
  signed 1914-09-05
  in force on signature
  ended 1919-06-28 (doubtful) by fulfilment
  source "Cd. 7737; British and Foreign State Papers 108, p. 365" (doubtful)
  language "French and English"
  atop 2015
  atop-differs yrexit because "the duty lasts until peace, not until the armistice of 1918-11-11; for Russia until the armistice with the Central Powers"
  atop-differs consul because "the text has them agree on the terms of peace with each of the others, which is encoded as a duty to agree and not as consultation"
  basis text
  note "Italy was already bound to the same duty by the declaration annexed to the agreement of 1915-04-26."

  article 1
    text "The governments do not conclude peace separately in the course of the present war."
    quote "not to conclude peace separately during the present war"
    clause no-separate-peace
      when a party is at war with Germany, Austria-Hungary, Ottoman-Empire, Bulgaria
      then each party shall not make separate peace while that war lasts
      open issue past-event-counts
        strict yes because "the declaration speaks of the present war, which had begun before it"
        broad yes because "the declaration speaks of the present war, which had begun before it"

  article 2
    text "When terms of peace come to be discussed, none of the allies sets conditions without previous agreement with each of the others."
    clause terms
      when a party is at war with Germany, Austria-Hungary, Ottoman-Empire, Bulgaria
      then each party shall agree "the terms of peace with each of the others"
