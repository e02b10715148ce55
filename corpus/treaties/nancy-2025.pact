treaty nancy-2025 "Treaty of Nancy for Enhanced Co-operation and Friendship between France and Poland"
  about "In case of armed aggression on their territories the parties assist each other, including by military means, under Article 51 and their NATO and European duties."
  parties France, Poland
  signed 2025-05-09
  in force unknown "thirty days after the last ratification; date not verified"
  source "Treaty of Nancy, 9 May 2025 (French ministry for Europe and foreign affairs)"
  language "French and Polish"
  basis text

  article 4
    text "Under Article 51 and the commitments of article 5 of the North Atlantic Treaty and article 42(7) of the Treaty on European Union the parties assist each other, including by military means, in case of armed aggression on their territories."
    quote "y compris par des moyens militaires"
    clause aid
      when either party is attacked by any state on its territory
      then the other party shall assist it militarily and otherwise
           subject to un-charter/51 without prejudice to nato-1949 without prejudice to teu-42-7
