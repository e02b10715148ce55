treaty aachen-2019 "Treaty of Aachen on Franco-German Co-operation and Integration"
  about "Aid and assistance by all means, including military, if the territory of either is attacked, together with the duties under NATO and the European Union."
  parties France, Germany
  signed 2019-01-22
  in force 2020-01-22
  source "Treaty of Aachen, 22 January 2019 (Bundesgesetzblatt 2019 II, p. 898; Journal officiel, 2020) (doubtful as to the page)"
  language "German and French"
  basis text

  article 4
    text "Convinced that their security interests cannot be separated, and under their commitments of article 5 of the North Atlantic Treaty and article 42(7) of the Treaty on European Union, the parties give each other aid and assistance by all means at their disposal, including military force, in case of an armed attack on their territories."
    clause aid
      when either party is attacked by any state on its territory
      then the other party shall assist it by means at its disposal including armed force
           without prejudice to nato-1949 without prejudice to teu-42-7
    note "The duty stands under the commitments of the North Atlantic Treaty and of the Treaty on European Union."
