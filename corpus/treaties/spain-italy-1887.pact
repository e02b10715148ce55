treaty spain-italy-1887 "Spanish-Italian notes of 4 May 1887"
  about "Spain joins no combination with France against the Triple Alliance; no unprovoked attack; consultation for the status quo in the Mediterranean."
  parties Spain, Italy
  party Germany signed 1887-05-21 from 1887-05-21
  party Austria-Hungary signed 1887-05-21 from 1887-05-21
  signed 1887-05-04
  in force on signature
  ended 1895-05-04 by expiry
  term 4 years
  secret until 1920
  source "Pribram, The Secret Treaties of Austria-Hungary I, 116-123; renewal of 1891-05-04: I, 142"
  atop 1365
  atop-differs asymm because "the promise to join nothing against the others is Spain's alone, so the duties differ"
  atop-differs noothall because "the promise to join nothing against the others is Spain's alone"
  basis text

  article 1
    text "Spain does not lend itself, towards France, in North Africa above all, to any treaty or arrangement directed against Italy, Germany or Austria."
    clause no-blocs
      then Spain shall not join an alliance against Italy, Germany, Austria-Hungary
  article 2
    text "The parties abstain from every unprovoked attack and from every provocation."
    clause non-aggression
      then each party shall not attack each other party
  article 3
    text "For the status quo in the Mediterranean they keep in touch and exchange information and communications."
    clause consult
      when peace in mediterranean-sea is threatened
      then each party shall consult
