treaty rio-1947 "Inter-American Treaty of Reciprocal Assistance"
  parties Argentina, Brazil, Chile, United-States
  signed 1947-09-02
  in force 1948-12-03
  source "UNTS 21, I-324"
  denounce on 2 years notice
  organ Organ-of-Consultation "Meeting of Ministers of Foreign Affairs"
  article 3
    clause all-for-one
      when a state of american-states is attacked by any state including a party in rio-region
      or when a state of american-states is attacked by any state on its territory
      then each party shall assist it subject to un-charter/51
    clause interim
      when 3/all-for-one is met
      provided at the request of that party
      unless Organ-of-Consultation decides by two thirds
      then each party may decide measures at once
  article 6
    clause other-aggression
      when a state of american-states is threatened
      then each party shall consult at once
  article 20
    clause no-force-without-consent
      then each party may remain neutral
      limits 3/all-for-one
