# A case of calls to arms that games get wrong, with invented states: a pact signed after the war began
# The states, the treaties and their dates are invented; nothing here is history.

state arland "Arland"
  exists from 2100-01-01
  source "invented for this scenario"
state borland "Borland"
  exists from 2100-01-01
  source "invented for this scenario"
state corland "Corland"
  exists from 2100-01-01
  source "invented for this scenario"

treaty borland-corland-2150 "Alliance of Borland and Corland"
  about "Help at once if either is attacked; a second article on the war under way."
  parties Borland, Corland
  signed 2150-03-10
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If either party is attacked by any state, the other gives it military help at once."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily at once

  article 2
    text "The parties stand by each other in the war that either may be waging in its defence."
    clause present-war
      when either party is attacked by any state
      then the other party shall assist it militarily
      open issue past-event-counts
        strict no because "the article does not say that it looks back"
        broad yes because "the parties signed with the war under way before their eyes"

scenario calls-to-arms-1 "A pact signed after the war began"
  about "Arland attacks Borland. Two months later, with the war still running, Borland and Corland sign an alliance. In many games the signer is at war on the spot. By the text it is not: the attack came before the treaty. A new attack in the same war, after the signature, is another matter, and so is an article that may be read to look back."
  war first-case "The war of Arland and Borland"
  event a1 2150-01-05 Arland invades Borland
    place Borland
    object territory
    text "Arland invades Borland."
  event a2 2150-03-10 Borland, Corland sign borland-corland-2150
    text "Borland and Corland sign their alliance. The running war is no new case of alliance."
  event a3 2150-04-01 Arland bombards Borland
    place Borland
    object territory
    text "Arland shells the capital: a new attack, now under the treaty."
  expect at a1 borland-corland-2150/1/aid for Corland: not in force
  expect at a2 borland-corland-2150/1/aid for Corland: not met, failing past
  expect at a2 borland-corland-2150/2/present-war for Corland: disputed over past-event-counts, strict not met, broad met, broad due
  expect cascade from a1 at 2150-03-10 under strict: none
  expect cascade from a1 at 2150-03-10 under broad: Corland; stops
  expect at a3 borland-corland-2150/1/aid for Corland: met, due, against Arland
  expect cascade from a3 under strict: Corland; stops
