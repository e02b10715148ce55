# A case of calls to arms that games get wrong, with invented states: an ally at war with itself or its own side
# The states, the treaties and their dates are invented; nothing here is history.

state armark "Armark"
  exists from 2100-01-01
  source "invented for this scenario"
state bormark "Bormark"
  exists from 2100-01-01
  source "invented for this scenario"
state cormark "Cormark"
  exists from 2100-01-01
  source "invented for this scenario"

treaty three-marks-2149 "Alliance of the three Marks"
  about "Help against outsiders, no attack on each other, and help against an ally that attacks all the same."
  parties Armark, Bormark, Cormark
  signed 2149-06-01
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If a party is attacked by any state, the others help it at once."
    clause aid
      when a party is attacked by any state
      then each other party shall assist it militarily at once

  article 2
    text "No party attacks another."
    clause non-aggression
      then each party shall not attack each other party

  article 3
    text "If a party is attacked by any state, a party to this treaty included, the others fight at its side."
    clause within
      when a party is attacked by any state including a party
      then each other party shall fight alongside it

scenario calls-to-arms-3 "The attacker is an ally"
  about "Armark attacks its ally Bormark. In some games Armark is then called to arms against itself, or Cormark against its own side. No debtor is bound to aid against itself. A promise of help against any state means outsiders, unless it says otherwise, as the third article does; and what is broken first is the attacker's own promise not to attack."
  war third-case "The war of Armark and Bormark"
  event c1 2150-06-01 Armark invades Bormark
    place Bormark
    object territory
    text "Armark invades its ally Bormark."
  expect at c1 three-marks-2149/2/non-aggression for Armark toward Bormark: met, breached
  expect at c1 three-marks-2149/1/aid for Cormark: not met, failing adversary
  expect at c1 three-marks-2149/1/aid for Armark: not met
  expect at c1 three-marks-2149/3/within for Cormark: met, due, against Armark
  expect at c1 three-marks-2149/3/within for Armark: not met
  expect cascade from c1 under strict: Cormark; stops
