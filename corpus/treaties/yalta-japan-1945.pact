treaty yalta-japan-1945 "Yalta Agreement Regarding Entry of the Soviet Union into the War against Japan"
  about "The USSR enters the war against Japan two or three months after the surrender of Germany, on stated conditions."
  parties USSR, United-States, United-Kingdom
  signed 1945-02-11
  in force on signature
  ended 1945-08-14 by fulfilment
  secret until 1946-02-10
  source "Avalon Project; Executive Agreement Series 498"
  language "English and Russian"
  atop 3005
  atop-differs pubsecr because "the agreement was kept secret until 11 February 1946"
  atop-differs defense because "the entry into a war under way is no answer to an attack, but the derivation counts help without a trigger as both"
  atop-differs offense because "only the USSR promises to enter the war; the others promise it gains"
  basis text

  article 1
    text "Two or three months after Germany has surrendered and the war in Europe has ended, the USSR enters the war against Japan on the side of the Allies, on conditions about Mongolia, the Kuriles, Sakhalin, Dairen, Port Arthur and the Manchurian railways."
    quote "in two or three months after Germany has surrendered"
    clause entry
      provided "Germany has surrendered and the war in Europe has ended"
      then USSR shall fight alongside United-States, United-Kingdom against Japan within 3 months

  article 2
    text "The USSR is ready to conclude with China a pact of friendship and alliance to help it with its armed forces to free China from the Japanese yoke."
    note "Carried out by sino-soviet-1945."
