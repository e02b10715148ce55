treaty teu-42-7 "Treaty on European Union"
  parties Austria, France, Ireland
  signed 2007-12-13
  in force 2009-12-01 "Lisbon"
  article 42-7
    clause aid
      when a party is attacked on its territory
      then each other party shall assist it by all means in its power subject to un-charter/51
           without prejudice to "the specific character of the policy of certain parties"
           without prejudice to nato-1949
# 2015-11-17 invoked by France; the attacker was no state.
