treaty senegambia-1981 "Agreement establishing the Senegambia Confederation"
  about "Confederation with integrated forces to defend the sovereignty and territory of both."
  parties Gambia, Senegal
  signed 1981-12-17
  in force 1982-02-01
  ended 1989-09-30 by agreement
  source "Gibler (text); protocols on confederal defence and security of member states"
  language "English and French"
  basis text
  atop 3930
  atop-differs offense because "integrated forces are to defend both states; no war begun by one is spoken of"
  atop-differs yrexit because "the confederation was dissolved with effect from 1989-09-30; the data give 1989-09-21"

  article 2
    text "Each state keeps its independence; the confederation rests on the integration of armed and security forces of both, to defend their sovereignty, territorial integrity and independence, on economic union and on co-ordinated external relations."
    clause common-defence
      when either party is attacked by any state
      then the other party shall assist it militarily
      when either party is in unrest
      provided at the request of that party
      then the other party may assist it militarily

  article 7
    text "The President, in agreement with the Vice-President, decides the policy of the confederation on defence and security."
    clause consult
      when either party is threatened
      then each party shall consult
