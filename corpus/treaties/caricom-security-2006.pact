treaty caricom-security-2006 "Treaty on Security Assistance among CARICOM member states"
  about "A mechanism for help on request against threats to security and for the territorial integrity of the parties."
  parties Antigua-and-Barbuda, Barbados, Dominica, Grenada, Guyana, Jamaica, Saint-Kitts-and-Nevis, Saint-Lucia, Saint-Vincent-and-the-Grenadines, Trinidad-and-Tobago
  party Suriname from 2007-06-18
  signed 2006-07-06
  in force 2006-10-16
  source "Treaty on Security Assistance among CARICOM Member States, Basseterre, 6 July 2006 (CARICOM Secretariat; Laws of Guyana, chapter 15:06)"
  language "English"
  basis text
  note "The list of parties at the entry into force was not verified in full."

  article 3
    text "The security assistance mechanism serves the response to disasters, the management of crises, the fight against serious crime and threats to security however arising, and the preservation of the territorial integrity of the parties."
    clause mechanism
      when a party is attacked by any state or group
      or when a party is threatened by any state or group
      provided at the request of that party
      then each other party shall assist it as it deems necessary
