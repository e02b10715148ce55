treaty azerbaijan-turkey-2010 "Agreement on Strategic Partnership and Mutual Support between Azerbaijan and Turkey"
  about "If either is the object of an armed attack or aggression, the two help each other with all possibilities under Article 51, including military means; the form of help is agreed at once."
  parties Azerbaijan, Turkey
  signed 2010-08-16
  in force 2011 (doubtful) "approved by the parliaments on 2010-12-21 and 2011-02-02"
  term 10 years
  renew 10 years unless denounced 6 months before
  source "Agreement of Baku, 16 August 2010; Turkish law of 2 February 2011 (Resmi Gazete) (doubtful as to article numbers)"
  language "Azerbaijani and Turkish"
  atop 6035
  atop-differs neutral because "the promise not to help an attacker is counted as neutrality by the derivation; ATOP has it under notaiden"
  basis text

  article 1
    text "The parties work closely together to protect the independence, sovereignty, territorial integrity and security of each, and consult at once under threat."
    clause consult
      when either party is threatened by any state
      then each party shall consult at once

  article 2
    text "If one party is the object of an armed attack or aggression by a third state or group of states, the parties give each other the help needed with all their possibilities, including military means and capabilities, under Article 51; the nature and extent of the help are settled by separate understanding without delay."
    clause aid
      when either party is attacked by a non-party
      provided after consultation
      then the other party shall assist it militarily and otherwise by all means at its disposal
           subject to un-charter/51

  article 3
    text "Neither joins an alliance or takes part in an act directed against the independence, sovereignty or territorial integrity of the other, nor lets its territory be used for such acts."
    clause no-blocs
      then each party shall not join an alliance against the other party
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary
    clause non-aggression
      then each party shall not attack the other party
    note "The number of the article was not verified."
