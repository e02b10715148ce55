treaty triple-1882 "Triple Alliance"
  parties Germany, Austria-Hungary
  party Italy until 1915-05-04 by denunciation
  atop-differs endyear because "the coding has 1915-05-23, the declaration of war"
  signed 1882-05-20
  in force 1882-05-30
  secret
  article 2
    clause france
      when Italy is attacked by France without direct provocation
      then Germany, Austria-Hungary shall assist it with all forces
      when Germany is attacked by France without direct provocation
      then Italy shall assist it with all forces
  article 3
    clause two-great-powers
      when one or two parties are attacked by two or more great powers not party without direct provocation
      provided it is at war with that adversary
      then each other party shall fight alongside it
  article 4
    clause menace
      when a party is threatened by a great power
      provided it is forced to make war
      then each other party shall remain benevolently neutral while that war lasts
      then each other party may fight alongside it
  version 2 from 1887-02-20 "Second Triple Alliance"
    article 7
      clause balkan-compensation
        when Austria-Hungary or Italy occupies territory in balkans or ottoman-coasts
        then it shall agree "compensation with the other of them" before "the occupation"
  declaration "Not directed against Great Britain" by Italy from 1882-05-22
    text "The treaty is in no case directed against England."
