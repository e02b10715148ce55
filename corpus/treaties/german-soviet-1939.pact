treaty german-soviet-1939 "Treaty of Non-Aggression between Germany and the USSR"
  about "Neither attacks the other, neither supports a third power in arms against the other, neither joins a grouping aimed at the other."
  parties Germany, USSR
  signed 1939-08-23
  in force on signature
  ended 1941-06-22 by abrogation "German attack"
  term 10 years
  renew 5 years unless denounced 1 year before
  source "Avalon Project, Nazi-Soviet Relations 1939-1941; Reichsgesetzblatt 1939 II, p. 968"
  language "German and Russian"
  atop 2470
  atop-differs consul because "article 3 keeps the two in contact for consultation; ATOP counts consultation in a crisis only"
  basis text

  article 1
    text "The parties refrain from any act of force, any aggressive action and any attack on each other, alone or together with other powers."
    clause non-aggression
      then each party shall not attack the other party

  article 2
    text "If one party becomes the object of warlike action by a third power, the other in no way supports that power."
    clause neutrality
      when either party is attacked by a non-party
      then the other party shall not assist that adversary

  article 3
    text "The governments keep in contact for consultation, to inform each other on questions of common interest."
    clause consult
      then each party shall consult

  article 4
    text "Neither party takes part in a grouping of powers directed, directly or indirectly, against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 5
    text "Disputes or conflicts between the parties are settled only by friendly exchange of opinion or, if need be, by arbitration commissions."
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 6
    text "The treaty runs for ten years, and for five more if neither party denounces it one year before the end."

  protocol "Secret Additional Protocol of 23 August 1939" from 1939-08-23 secret until 1946-05-21
    text "Delimits spheres of interest in Finland, the Baltic states, Poland and Bessarabia."
    note "The protocol holds no promise of help, neutrality or non-attack: it has no clause here."
