treaty china-dprk-1961 "Treaty of Friendship, Co-operation and Mutual Assistance"
  parties China, DPRK      # not in UNTS as far as known
  signed 1961-07-11
  in force 1961-09-10
  term until "agreed otherwise (article 7)"
  article 2
    clause aid
      when either party is attacked by any state
      provided state of war results for it
      then the other party shall assist it militarily and otherwise by all means at once
  article 3
    clause no-opposing-alliance
      then each party shall not join an alliance against the other party
