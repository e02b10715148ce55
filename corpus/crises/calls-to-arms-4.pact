# A case of calls to arms that games get wrong, with invented states: an ally that stays out, being a friend of the attacker
# The states, the treaties and their dates are invented; nothing here is history.

state argard "Argard"
  exists from 2100-01-01
  source "invented for this scenario"
state borgard "Borgard"
  exists from 2100-01-01
  source "invented for this scenario"
state dorgard "Dorgard"
  exists from 2100-01-01
  source "invented for this scenario"

treaty borgard-dorgard-2149 "Alliance of Borgard and Dorgard"
  about "Help at once if either is attacked."
  parties Borgard, Dorgard
  signed 2149-01-10
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If either party is attacked by any state, the other fights at its side at once."
    clause aid
      when either party is attacked by any state
      then the other party shall fight alongside it at once

treaty argard-dorgard-2149 "Treaty of neutrality of Argard and Dorgard"
  about "Neutrality in every war of the other."
  parties Argard, Dorgard
  signed 2149-09-10
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If either party is at war with any state, the other stays neutral in that war."
    clause neutrality
      when either party is at war with any state
      then the other party shall remain neutral

scenario calls-to-arms-4 "The silent friend"
  about "Dorgard has promised Borgard help, and Argard neutrality. Argard attacks Borgard. In games the ally just does not come, and nobody says why. Here both promises are live and cannot both be kept; no text settles which gives way; after three days of silence the first is broken, and both clauses are named."
  war fourth-case "The war of Argard and Borgard"
  event d1 2150-07-01 Argard invades Borgard
    place Borgard
    object territory
    text "Argard invades Borgard."
  event d2 2150-07-10 Dorgard declares neutrality
    text "Dorgard, silent until now, declares itself neutral."
  expect at d1 borgard-dorgard-2149/1/aid for Dorgard: met, due, conflict with argard-dorgard-2149/1/neutrality
  expect at d1 argard-dorgard-2149/1/neutrality for Dorgard: met, active, conflict with borgard-dorgard-2149/1/aid
  expect at d1 conflicts of Dorgard: borgard-dorgard-2149/1/aid, argard-dorgard-2149/1/neutrality
  expect at d2 borgard-dorgard-2149/1/aid for Dorgard: met, breached, 6 days late, conflict with argard-dorgard-2149/1/neutrality
  expect at d2 argard-dorgard-2149/1/neutrality for Dorgard: met, active, performed
