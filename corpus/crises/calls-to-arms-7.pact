# A case of calls to arms that games get wrong, with invented states: who may call the allies
# The states, the treaties and their dates are invented; nothing here is history.

state armere "Armere"
  exists from 2100-01-01
  source "invented for this scenario"
state bormere "Bormere"
  exists from 2100-01-01
  source "invented for this scenario"
state cormere "Cormere"
  exists from 2100-01-01
  source "invented for this scenario"
state dormere "Dormere"
  exists from 2100-01-01
  source "invented for this scenario"

treaty armere-league-2149 "League of Armere"
  about "Help in war when Armere, the leader, calls."
  parties Armere, Bormere, Cormere
  signed 2149-08-08
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If a party is attacked by any state, the others help it at the request of Armere."
    clause call-of-the-leader
      when a party is attacked by any state
      provided at the request of Armere
      then each other party shall assist it militarily

treaty mere-pact-2149 "Pact of the Meres"
  about "Help in war when the party attacked calls."
  parties Armere, Bormere, Cormere
  signed 2149-10-10
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If a party is attacked by any state, the others help it at its request."
    clause call-of-the-victim
      when a party is attacked by any state
      provided at the request of it
      then each other party shall assist it militarily

scenario calls-to-arms-7 "Whose call it is"
  about "Dormere attacks Cormere, a member of two leagues. In the one Armere alone may call the members to arms; in the other the victim may. In a mod only the leader of a war could call, whatever the treaty said. Who may request is part of the clause: the duty is there from the attack on, and waits for the call of the one whom the text names."
  war seventh-case "The war of Dormere and Cormere"
  event h1 2150-10-01 Dormere invades Cormere
    place Cormere
    object territory
    text "Dormere invades Cormere."
  event h2 2150-10-03 Cormere requests help of Bormere
    text "Cormere, the victim, calls on Bormere."
  event h3 2150-10-06 Armere requests help of Bormere
    text "Armere, the leader, calls on Bormere for Cormere."
  expect at h1 armere-league-2149/1/call-of-the-leader for Bormere: met, active, waiting for "request of Armere"
  expect at h1 mere-pact-2149/1/call-of-the-victim for Bormere: met, active, waiting for "request of Cormere"
  expect at h2 armere-league-2149/1/call-of-the-leader for Bormere: met, active, waiting for "request of Armere"
  expect at h2 mere-pact-2149/1/call-of-the-victim for Bormere: met, due
  expect at h3 armere-league-2149/1/call-of-the-leader for Bormere: met, due, against Dormere
