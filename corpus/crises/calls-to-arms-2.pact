# A case of calls to arms that games get wrong, with invented states: pacts of pacts that chain to strangers
# The states, the treaties and their dates are invented; nothing here is history.

state arvania "Arvania"
  exists from 2100-01-01
  source "invented for this scenario"
state borvania "Borvania"
  exists from 2100-01-01
  source "invented for this scenario"
state corvania "Corvania"
  exists from 2100-01-01
  source "invented for this scenario"
state dorvania "Dorvania"
  exists from 2100-01-01
  source "invented for this scenario"
state ervania "Ervania"
  exists from 2100-01-01
  source "invented for this scenario"

treaty corvania-borvania-2149 "Guarantee of Borvania by Corvania"
  about "Corvania helps Borvania if it is attacked."
  parties Corvania, Borvania
  signed 2149-02-01
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If Borvania is attacked by any state, Corvania fights at its side."
    clause guarantee
      when Borvania is attacked by any state
      then Corvania shall fight alongside it

treaty corvania-dorvania-2149 "Defensive alliance of Corvania and Dorvania"
  about "Help if either is attacked."
  parties Corvania, Dorvania
  signed 2149-03-01
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If either party is attacked by any state, the other helps it with its forces."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily

treaty corvania-ervania-2149 "League of Corvania and Ervania"
  about "Whoever of the two is at war has the other at its side."
  parties Corvania, Ervania
  signed 2149-04-01
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If either party is at war with any state, the other fights at its side, whoever began."
    clause any-war
      when either party is at war with any state
      then the other party shall fight alongside it

scenario calls-to-arms-2 "Pacts of pacts"
  about "Arvania attacks Borvania, whom Corvania guarantees. Corvania has two allies of its own: Dorvania, bound if Corvania is attacked, and Ervania, bound if Corvania is at war at all. A guarantee binds the guarantor and not its allies: Corvania enters by its own act, so it is not attacked, and Dorvania stays free. Ervania is bound, for its treaty says so; the path runs through two clauses, and each is shown."
  war second-case "The war of Arvania and Borvania"
  event b1 2150-05-01 Arvania invades Borvania
    place Borvania
    object territory
    text "Arvania invades Borvania."
  event b2 2150-05-03 Corvania declares war on Arvania in defence of Borvania
    text "Corvania enters, as its guarantee demands."
  event b3 2150-05-09 Arvania bombards Corvania
    place Corvania
    object territory
    text "Arvania strikes back at Corvania. Between these two Corvania had begun."
  expect at b1 corvania-borvania-2149/1/guarantee for Corvania: met, due, against Arvania
  expect at b1 corvania-dorvania-2149/1/aid for Dorvania: not met, failing subject
  expect at b1 obligations of Dorvania toward Borvania: none
  expect cascade from b1 under strict: Corvania; then Ervania; stops
  expect cascade from b1 under broad: Corvania; then Ervania; stops
  expect at b2 act b2 of Corvania: performed
  expect at b2 corvania-ervania-2149/1/any-war for Ervania: met, due, against Arvania
  expect at b3 corvania-dorvania-2149/1/aid for Dorvania: not met, failing attacked
