treaty oecs-1981 "Treaty establishing the Organisation of Eastern Caribbean States (Basseterre)"
  about "A ministerial committee co-ordinates collective defence against external aggression and mercenaries."
  parties Dominica, Grenada, Saint-Lucia, Saint-Vincent-and-the-Grenadines
  party Antigua-and-Barbuda signed 1981-06-18 from 1981-11-01
  party Saint-Kitts-and-Nevis from 1983-09-19
  signed 1981-06-18
  in force 1981-07-04 (doubtful)
  ended 2011-01-20 (doubtful) by replacement "revised treaty of 2010-06-18"
  denounce on 1 year notice
  source "UNTS 1338, I-22435"
  language "English"
  basis text
  atop 3900
  atop-differs endyr because "ATOP has no end; the revised treaty of 2010-06-18 replaced it on 2011-01-21"
  note "Montserrat, not a state, is also a member. Saint Kitts and Nevis stayed out of the terms on defence and foreign affairs for a time."

  organ defence-committee "Defence and Security Committee"

  article 8
    text "The Defence and Security Committee co-ordinates the efforts of members for collective defence and the preservation of peace and security against external aggression, and ties in external defence and security, including measures against mercenaries, in exercise of the right of article 51 of the UN Charter; its decisions are unanimous and bind the members."
    quote "collective defence and the preservation of peace and security against external aggression"
    clause collective-defence
      when a party is attacked by any state or group
      or when a party is subject to armed bands
      provided defence-committee decides unanimously
      then each other party shall assist it subject to un-charter/51
    clause consult
      when a party is threatened
      then each party shall consult
