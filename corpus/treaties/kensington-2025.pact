treaty kensington-2025 "Treaty on Friendship and Bilateral Co-operation between the United Kingdom and Germany (Kensington Treaty)"
  about "No strategic threat to one would not be a threat to the other; they assist each other, including by military means, in case of an armed attack."
  parties Germany, United-Kingdom
  signed 2025-07-17
  in force unknown "date of the exchange of instruments not verified"
  term indefinite
  source "Treaty of London, 17 July 2025 (UK Government, Country Series Germany 1/2025, doubtful as to the number)"
  language "English and German"
  basis text

  article 3
    text "Conscious of the close alignment of their vital interests, and convinced that there is no strategic threat to one which would not be a strategic threat to the other, the parties affirm as close allies their commitment to each other's defence and assist one another, including by military means, in case of an armed attack on the other."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise
           without prejudice to nato-1949
    note "The number of the article was not verified."
