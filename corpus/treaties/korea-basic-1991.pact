treaty korea-basic-1991 "Agreement on Reconciliation, Non-aggression, Exchanges and Co-operation between South and North Korea (Basic Agreement)"
  about "Neither side uses force against the other or commits armed aggression."
  parties DPRK, South-Korea
  signed 1991-12-13
  in force 1992-02-19
  source "Agreement of Seoul, 13 December 1991 (CD/1147)"
  language "Korean"
  atop 4125
  basis text
  note "The DPRK declared the military agreements void on 2009-01-30 and the non-aggression agreements on 2013-03-08; South Korea has not accepted this as an end of the agreement."

  article 9
    text "The two sides do not use force against each other and do not undertake armed aggression against each other."
    clause non-aggression
      then each party shall not use force against the other party

  article 10
    text "Differences and disputes are settled peacefully through dialogue and negotiation."
    clause peaceful-means
      then each party shall settle disputes peacefully
