treaty litvinov-protocol-1929 "Moscow Protocol Bringing the Pact of Paris into Force (Litvinov Protocol)"
  about "The Pact of Paris takes effect between the signatories without waiting for its general entry into force."
  parties Estonia, Latvia, Poland, Romania, USSR
  party Turkey from 1929-04-01 (doubtful)
  party Iran from 1929-04-04 (doubtful)
  party Lithuania from 1929-04-05 (doubtful)
  signed 1929-02-09
  in force 1929-03-16 (doubtful) "between the first states to ratify"
  ended 1939-09-17 (doubtful) by abrogation "between Poland and the USSR; coded end, the text has no term"
  source "League of Nations Treaty Series 89, p. 369"
  language "French and Russian"
  atop 2240
  atop-differs member because "Turkey, Persia and Lithuania acceded in 1929; ATOP has the first signatories alone"
  basis text
  note "The Free City of Danzig acceded in 1929 and is not listed."

  article 1
    text "The treaty for the renunciation of war of 27 August 1928 comes into force between the parties as soon as each has ratified this protocol and it."
    clause renunciation
      then each party shall not attack each other party
    clause settle
      then each party shall settle disputes peacefully
