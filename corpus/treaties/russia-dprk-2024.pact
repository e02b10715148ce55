treaty russia-dprk-2024 "Treaty on Comprehensive Strategic Partnership between Russia and the DPRK"
  about "Mutual aid if either comes under armed attack and finds itself in a state of war; consultation under threat."
  parties Russia, DPRK
  signed 2024-06-19
  in force 2024-12-04 "exchange of instruments of ratification in Moscow"
  term indefinite
  denounce on 1 year notice
  source "Text released by KCNA on 2024-06-20 and by the Kremlin; entry into force: Russian and DPRK foreign ministry statements of 2024-12-04"
  language "Russian and Korean"
  basis text
  replaces russia-dprk-2000

  article 3
    text "If a direct threat of armed invasion of one side arises, the two consult without delay, at the request of either, to agree on possible practical assistance."
    clause threat
      when either party is threatened by any state
      provided at the request of either party
      then each party shall consult at once
      then each party shall agree "practical measures of assistance"

  article 4
    text "If either party is put in a state of war by an armed invasion from one state or several, the other gives military and other help at once and with all its means, in accordance with Article 51 of the UN Charter and the laws of both."
    quote "military and other assistance with all means in its possession without delay"
    clause aid
      when either party is attacked by any state
      provided state of war results for it
      then the other party shall assist it militarily and otherwise at once by all means in its power
           subject to un-charter/51 in accordance with the laws of both parties
      open issue counter-attack-counts
        strict no because "the text protects a party that comes under armed invasion, and says nothing of a party that began the war"
        practice yes from 2025-04-26 because "statements of both governments in April 2025 that troops sent to the Kursk region acted under article 4"

  article 5
    text "Neither concludes with a third state an agreement, nor takes part in an action, that infringes the sovereignty, security, territorial integrity or core interests of the other, nor lets its territory be used by a third state to that end."
    clause no-hostile-pacts
      then each party shall not join an alliance against the other party
    clause no-harbouring
      then each party shall not do "let a third state use its territory to infringe the sovereignty, security or territorial integrity of the other party"

  article 8
    text "The parties set up arrangements for joint measures to strengthen their defence capabilities, to prevent war and keep peace and security."

  article 22
    text "The treaty is ratified and comes into force on the exchange of the instruments; from that day the treaty of 9 February 2000 is no longer in force."

  article 23
    text "The treaty is of indefinite term; it ends one year after one party receives from the other written notice to end it."
