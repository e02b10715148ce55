treaty guarantee-poland-1939 "British and French assurance to Poland"
  about "The United Kingdom, and France in the same position, bound themselves on 31 March 1939 to lend Poland all support in their power if it resists a threat to its independence."
  parties United-Kingdom, France
  guaranteed state Poland
  signed 1939-03-31
  in force on signature
  ended 1939-08-25 (doubtful) by replacement "for the United Kingdom by the agreement of 25 August; for France the alliance of 1921 and 1925 stood beside it"
  source "House of Commons debates, vol. 345, 31 March 1939; Cmd. 6106, No. 17"
  language "English"
  basis statement "statement of the Prime Minister in the House of Commons on 31 March 1939, made also in the name of the French government"

  article 1
    text "During the consultations, if any action clearly threatens Polish independence and the Polish government considers it vital to resist with its national forces, the two governments lend Poland at once all support in their power."
    quote "would feel themselves bound at once to lend the Polish Government all support in their power"
    clause guarantee
      when Poland is attacked or is threatened by any state including a party
      provided "Poland considers armed resistance vital and resists"
      then United-Kingdom, France shall assist Poland with all in its power at once
