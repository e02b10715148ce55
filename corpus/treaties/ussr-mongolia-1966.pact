treaty ussr-mongolia-1966 "Treaty of Friendship, Co-operation and Mutual Assistance between the USSR and Mongolia"
  about "The two take together all measures, military ones included, for the security of both."
  parties Mongolia, USSR
  signed 1966-01-15
  in force 1966-01-15..1966-12
  ended 1993-01-20 by replacement "treaty between Mongolia and Russia of 1993-01-20"
  term 20 years
  renew 10 years unless denounced 1 year before
  replaces ussr-mongolia-1946
  source "UN Treaty Series (number not checked); Gibler, under the date"
  basis text
  atop 3535

  article 5
    text "The parties help each other to keep up their defence, and together take all necessary measures, including military ones, to ensure the security, independence and territorial integrity of both."
    clause aid
      when either party is attacked or threatened by any state
      then each party shall act to meet the common danger
