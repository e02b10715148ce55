# A case of calls to arms that games get wrong, with invented states: an ally of both sides
# The states, the treaties and their dates are invented; nothing here is history.

state ardale "Ardale"
  exists from 2100-01-01
  source "invented for this scenario"
state bordale "Bordale"
  exists from 2100-01-01
  source "invented for this scenario"
state cordale "Cordale"
  exists from 2100-01-01
  source "invented for this scenario"
state erdale "Erdale"
  exists from 2100-01-01
  source "invented for this scenario"

treaty ardale-cordale-2149 "League of Ardale and Cordale"
  about "Each fights in every war of the other."
  parties Ardale, Cordale
  signed 2149-01-01
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If either party goes to war, the other fights at its side."
    clause any-war
      when either party goes to war
      then the other party shall fight alongside it

treaty bordale-cordale-2149 "Alliance of Bordale and Cordale"
  about "Help if either is attacked."
  parties Bordale, Cordale
  signed 2149-02-02
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If either party is attacked by any state, the other fights at its side."
    clause aid
      when either party is attacked by any state
      then the other party shall fight alongside it

treaty bordale-erdale-2149 "Alliance of Bordale and Erdale"
  about "Help if either is attacked."
  parties Bordale, Erdale
  signed 2149-03-03
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If either party is attacked by any state, the other fights at its side."
    clause aid
      when either party is attacked by any state
      then the other party shall fight alongside it

treaty ardale-erdale-2149 "League of Ardale and Erdale"
  about "Each fights in every war of the other, as far as the alliance of Erdale with Bordale allows."
  parties Ardale, Erdale
  signed 2149-04-04
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If either party goes to war, the other fights at its side, without prejudice to the alliance of Bordale and Erdale."
    clause any-war
      when either party goes to war
      then the other party shall fight alongside it without prejudice to bordale-erdale-2149

scenario calls-to-arms-8 "An ally of both sides"
  about "Ardale attacks Bordale. Cordale is bound to both, and nothing in either text says which promise yields: it must break one, and which one is its choice, a branch and not a result. Erdale is bound to both as well, but its league with Ardale gives way in so many words to the alliance with Bordale: there the texts resolve it."
  war eighth-case "The war of Ardale and Bordale"
  event j1 2150-11-01 Ardale invades Bordale
    place Bordale
    object territory
    text "Ardale invades Bordale."
  expect at j1 ardale-cordale-2149/1/any-war for Cordale: met, due, against Bordale, conflict with bordale-cordale-2149/1/aid
  expect at j1 bordale-cordale-2149/1/aid for Cordale: met, due, against Ardale, conflict with ardale-cordale-2149/1/any-war
  expect at j1 conflicts of Cordale: ardale-cordale-2149/1/any-war, bordale-cordale-2149/1/aid
  expect at j1 conflicts of Erdale: ardale-erdale-2149/1/any-war, bordale-erdale-2149/1/aid
  expect cascade from j1 under strict: Erdale; stops
  expect at j1 branches: "if cordale chooses to help ardale", "if cordale chooses to help bordale"
