# A case of calls to arms that games get wrong, with invented states: one guarantee that pulls in a whole bloc
# The states, the treaties and their dates are invented; nothing here is history.

state arwick "Arwick"
  exists from 2100-01-01
  source "invented for this scenario"
state borwick "Borwick"
  exists from 2100-01-01
  source "invented for this scenario"
state corwick "Corwick"
  exists from 2100-01-01
  source "invented for this scenario"
state dorwick "Dorwick"
  exists from 2100-01-01
  source "invented for this scenario"
state erwick "Erwick"
  exists from 2100-01-01
  source "invented for this scenario"

treaty wick-pact-2149 "Pact of the Wicks"
  about "Corwick, Dorwick and Erwick hold an attack on one for an attack on all."
  parties Corwick, Dorwick, Erwick
  signed 2149-05-05
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "An attack on one party counts as an attack on each, and the others help it."
    clause all-for-one
      when a party is attacked by any state
      then that attack counts as an attack on each party
      then each other party shall assist it militarily

treaty guarantee-borwick-2149 "Guarantee of Borwick"
  about "Corwick alone guarantees Borwick, which is no party to the pact."
  parties Corwick
  signed 2149-11-11
  in force on signature
  guaranteed state Borwick
  source "invented for this scenario"
  basis text

  article 1
    text "If Borwick is attacked by any state, Corwick gives it all the help in its power at once."
    clause guarantee
      when the guaranteed state is attacked by any state
      then Corwick shall assist the guaranteed state with all in its power at once

scenario calls-to-arms-5 "One guarantee, one guarantor"
  about "Corwick belongs to a pact of three and has, by itself, guaranteed Borwick, an outsider. Arwick attacks Borwick. In a well-known mod the whole bloc is at war. The debtor of the guarantee is Corwick alone; the pact speaks of an attack on a party, and Borwick is none."
  war fifth-case "The war of Arwick and Borwick"
  event f1 2150-08-01 Arwick invades Borwick
    place Borwick
    object territory
    text "Arwick invades Borwick."
  expect at f1 guarantee-borwick-2149/1/guarantee for Corwick: met, due, against Arwick
  expect at f1 guarantee-borwick-2149/1/guarantee for Dorwick: not in force
  expect at f1 wick-pact-2149/1/all-for-one for Dorwick: not met, failing subject
  expect at f1 wick-pact-2149/1/all-for-one for Erwick: not met, failing subject
  expect at f1 obligations of Dorwick: none
  expect at f1 obligations of Erwick: none
  expect cascade from f1 under strict: Corwick; stops
  expect cascade from f1 under broad: Corwick; stops
