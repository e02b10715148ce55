treaty peru-chile-1865 "Alliance of Peru, Chile, Ecuador and Bolivia against Spain"
  about "Alliance of attack and defence to repel the Spanish attack and defend the independence of the American states of the Pacific."
  parties Peru, Chile
  party Ecuador signed 1866-01-30 from 1866-01-30 (doubtful)
  party Bolivia signed 1866-03-22 (doubtful) from 1866-04-11 (doubtful)
  signed 1865-12-05
  in force 1866-01-14 (doubtful) "exchange of ratifications in Lima and declaration of war by Peru"
  ended 1871-04-11 by fulfilment "truce of Washington"
  source "British and Foreign State Papers 56, p. 714; Parry CTS 131, p. 387" (doubtful)
  language "Spanish"
  atop 1260
  atop-differs defcoloc because "the Pacific is where the fleets act together (article 2); the alliance of article 1 has no area"
  atop-differs offcoloc because "the Pacific is where the fleets act together (article 2); the alliance of article 1 has no area"
  basis text

  article 1
    text "The republics make the closest alliance of attack and defence, to repel the present aggression of the Spanish government and any other from that government against the independence, sovereignty and democratic institutions of the two, or of any other American state."
    clause common-war
      when a party is at war with Spain
      or when a party is attacked by Spain
      then each other party shall fight alongside it against Spain
  article 2
    text "The naval forces available are put together in the Pacific; the government in whose waters they act pays for their upkeep and commands."
    clause fleets
      when a party is at war with Spain
      then each party shall assist each other party militarily with "its naval forces in the Pacific"
