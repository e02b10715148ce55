# A case of calls to arms that games get wrong, with invented states: aggression and being attacked confused
# The states, the treaties and their dates are invented; nothing here is history.

state arford "Arford"
  exists from 2100-01-01
  source "invented for this scenario"
state borford "Borford"
  exists from 2100-01-01
  source "invented for this scenario"
state corford "Corford"
  exists from 2100-01-01
  source "invented for this scenario"

treaty borford-corford-2149 "Defensive alliance of Borford and Corford"
  about "Help if either is attacked without provocation."
  parties Borford, Corford
  signed 2149-07-07
  in force on signature
  source "invented for this scenario"
  basis text

  article 1
    text "If either party is attacked by any state without provocation on its part, the other helps it with its forces."
    clause aid
      when either party is attacked by any state without provocation
      then the other party shall assist it militarily

scenario calls-to-arms-6 "Who began: an established attack"
  about "Borford and Corford help each other if attacked without provocation. Arford attacks troops of Borford. That Arford struck first is established; whether Borford had provoked it is not said by anyone who would know. The answer is neither yes nor no, and names the fact that is missing."
  war sixth-case "The war of Arford and Borford"
  event g1 2150-09-01 Arford attacks forces of Borford
    place Borford
    object forces
    text "Troops of Arford attack a post of Borford."
  expect at g1 borford-corford-2149/1/aid for Corford: undetermined, missing "Borford provoked Arford"
  expect cascade from g1 under strict: none
  expect at g1 branches: borford-corford-2149/1/aid

scenario calls-to-arms-6-claims "Who began: two claims"
  about "The same frontier, and shots in the night. Each side says that the other attacked, and each denies it. Claims decide nothing: no attack is established, and the alliance is not called up."
  war sixth-case-claims "Shots on the frontier"
  event g2 2150-09-01 Arford builds up forces against Borford
    text "Arford gathers troops on the frontier."
  claim g2k 2150-09-02 Borford says Arford attacks Borford
    denied by Arford
  claim g2m 2150-09-02 Arford says Borford attacks Arford
    denied by Borford
  expect at g2m borford-corford-2149/1/aid for Corford: not met, failing kind
  expect at g2m obligations of Corford toward Borford: none

scenario calls-to-arms-6-began "Who began: the ally itself"
  about "This time Borford invades Arford, and Arford strikes back at its towns. Borford suffers an attack, but it began: it is not attacked in the sense of the alliance, and not unprovoked either. Both reasons are given."
  war sixth-case-began "The war that Borford began"
  event g3 2150-09-01 Borford invades Arford
    place Arford
    object territory
    text "Borford invades Arford."
  event g4 2150-09-05 Arford bombards Borford
    place Borford
    object territory
    text "Arford shells Borford."
  expect at g3 borford-corford-2149/1/aid for Corford: not met, failing subject
  expect at g4 borford-corford-2149/1/aid for Corford: not met, failing attacked and provocation
  expect cascade from g4 under strict: none
