treaty ussr-finland-1948 "Agreement of Friendship, Co-operation and Mutual Assistance between the USSR and Finland (YYA)"
  about "Finland defends its own territory against Germany or its allies, if needed with Soviet help as agreed."
  parties Finland, USSR
  signed 1948-04-06
  in force 1948-05-31
  ended 1992-01-20 by replacement "treaty between Finland and Russia of 1992-01-20"
  term 10 years
  renew 5 years unless denounced 1 year before
  source "UNTS 48, I-742"
  language "Finnish and Russian"
  basis text
  atop 3140
  atop-differs concoloc because "article 2 asks for a threat of the attack meant in article 1, by Germany or its allies; it names the attacker and no area"
  atop-differs defcoloc because "the attack meant is one on Finland, or on the USSR through Finnish territory, which the clause names"
  note "Prolonged in 1955, 1970 and 1983, each time for twenty years."

  article 1
    text "If Finland, or the USSR through Finnish territory, becomes the object of an armed attack by Germany or a state allied with it, Finland fights to repel the attack with all its available forces, within its own frontiers, if needed with the help of, or together with, the USSR; the USSR gives the help required, on which the parties agree with each other."
    quote "by Germany or any State allied with the latter"
    clause finland-defends
      when Finland is attacked by Germany or a state allied with Germany in finland
      or when USSR is attacked by Germany or a state allied with Germany in finland
      then Finland shall fight alongside USSR with "all its available forces, within the frontiers of Finland"
    clause soviet-help
      when Finland is attacked by Germany or a state allied with Germany in finland
      or when USSR is attacked by Germany or a state allied with Germany in finland
      provided after consultation
      then USSR shall assist Finland militarily with "the help on which the parties agree"

  article 2
    text "The parties confer if it is established that the threat of an armed attack of article 1 is present."
    clause confer
      when either party is threatened by Germany or a state allied with Germany
      then each party shall consult

  article 4
    text "Neither concludes an alliance nor joins a coalition directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 6
    text "The parties respect each other's sovereignty and independence and do not interfere in each other's internal affairs."
    clause respect
      then each party shall respect the independence of the other party
