treaty balkan-pact-1954 "Treaty of Alliance, Political Co-operation and Mutual Assistance between Greece, Turkey and Yugoslavia (Bled)"
  about "Armed aggression against one is aggression against all; joint measures, no separate peace."
  parties Greece, Turkey, Yugoslavia
  signed 1954-08-09
  in force 1955-05-21 (doubtful)
  ended 1964-04-04 (doubtful) by lapse "not acted on after 1955; no formal end known"
  term 20 years
  renew 1 year unless denounced 1 year before
  source "UNTS 211, I-2855; Avalon Project"
  language "French"
  basis text
  atop 3230
  atop-differs begday because "the row begins with its first phase, balkan-pact-1953"

  article 1
    text "The parties settle disputes peacefully and refrain from the threat or use of force inconsistent with the UN Charter."
    clause peaceful-settlement
      then each party shall settle disputes peacefully
    clause non-aggression
      then each party shall not attack a party

  article 2
    text "Armed aggression against one or more, in any part of their territory, is considered aggression against all; under article 51 they assist the party attacked, singly or together, by at once and by common agreement taking all measures, including armed force, that they consider necessary for effective defence; no separate peace without prior agreement."
    clause all-for-one
      when a party is attacked by any state on its territory
      then each other party shall assist it at once as it deems necessary including armed force individually and in concert
           subject to un-charter/51
      then each party shall not make separate peace while that war lasts

  article 6
    text "If the international situation gravely worsens in the area where this may affect their security, the parties consult; if a country to which one of them owes aid by treaty is attacked, they consult on measures in keeping with the UN Charter."
    clause consult
      when a party is threatened
      then each party shall consult

  article 7
    text "The parties at once inform the Security Council of any armed aggression against them and of the measures of defence taken, and end these when it has acted."
    clause report
      when 2/all-for-one is met
      then each party shall report to the Security Council at once

  article 8
    text "The parties take part in no coalition directed against one of them and enter into no engagement incompatible with the treaty."
    clause no-conflicting
      then each party shall not join an alliance against the other parties

  article 10
    text "The treaty does not affect the rights and duties of Greece and Turkey under the North Atlantic Treaty of 1949-04-04."
