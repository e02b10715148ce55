treaty dual-1879 "Dual Alliance"
  about "Germany and Austria-Hungary fight together if Russia attacks either; benevolent neutrality if another power does."
  parties Germany, Austria-Hungary
  signed 1879-10-07
  in force 1879-10-21 "exchange of ratifications in Vienna"
  ended 1918-11-03 by defeat
  term 5 years
  renew 3 years unless denounced 1 year before
  secret until 1888-02-03
  source "Pribram, The Secret Treaties of Austria-Hungary I, 25"
  language "German"
  atop 1335
  basis text

  article 1
    text "If, contrary to expectation, one of the two empires is attacked by Russia, the other is bound to come to its aid with its whole military strength, and both make peace only together."
    clause russia
      when either party is attacked by Russia
      then the other party shall fight alongside it with all forces
      then each party shall not make separate peace while that war lasts
      open issue mobilisation-is-attack
        strict no because "the text says attacked (angegriffen), not threatened"
        broad yes because "general mobilisation was held to mean war by the general staffs of the time (Boisdeffre to the Tsar, August 1892)"

  article 2
    text "If one is attacked by another power, the other does not support the aggressor and keeps at least benevolent neutrality; if Russia supports the attacking power, by active cooperation or by military measures that menace the party attacked, the duty of article 1 arises at once."
    clause other-power
      when either party is attacked by a power other than Russia
      then the other party shall not assist that adversary
      then the other party shall remain benevolently neutral while that war lasts
    clause other-power-with-russia
      when either party is attacked by a power other than Russia
      provided Russia supports that adversary by active cooperation or menacing measures
      then 1/russia applies

  article 3
    text "The treaty runs for five years; one year before its end the parties treat on whether its grounds still hold, and it is prolonged by three years if neither begins such negotiations in the first month of the last year."

  article 4
    text "The treaty is kept secret and told to a third power only by common agreement; if the armaments of Russia should prove to be a menace, the parties let the Emperor of Russia know, at least in confidence, that they regard an attack on one as directed against both."
    secret until 1888-02-03
