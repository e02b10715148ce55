treaty grey-cambon-1912 "Grey-Cambon letters"
  about "Britain and France discuss at once whether to act together if an unprovoked attack or a threat to the general peace is expected; no duty to act."
  parties United-Kingdom, France
  signed 1912-11-22..23
  in force on signature
  ended 1914-09-05 (doubtful) by replacement
  secret until 1914-08-03
  source "Cd. 7467 (1914), no. 105; Gooch and Temperley, British Documents X.2, nos. 416-417" (doubtful)
  language "English and French"
  atop 1485
  atop-differs yrexit because "the letters concern what to do before a war; the declaration of London of 1914-09-05 takes their place in it"
  atop-differs pubsecr because "the letters were read to the House of Commons on 1914-08-03 and not known before"
  basis text

  article letters
    text "Talks of experts bind neither government to act; if either has grave reason to expect an unprovoked attack by a third power, or something that threatens the general peace, it discusses at once with the other whether both should act together and, if so, what measures to take in common."
    quote "an engagement that commits either Government to action"
    note "The letters expressly create no duty to act."
    clause consult
      when either party is threatened without provocation
      or when peace in europe is threatened
      provided "either government has grave reason to expect an unprovoked attack or a threat to the general peace"
      unless France is at war with Germany or United-Kingdom is at war with Germany
      then each party shall consult at once
