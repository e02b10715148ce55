treaty biketawa-2000 "Biketawa Declaration of the Pacific Islands Forum"
  about "Process of consultation and agreed measures in a crisis or on a member's request for assistance."
  parties Australia, Cook-Islands, Fiji, Kiribati, Marshall-Islands, Micronesia, Nauru, New-Zealand, Niue, Palau, Papua-New-Guinea, Samoa, Solomon-Islands, Tonga, Tuvalu, Vanuatu
  signed 2000-10-28
  in force on signature
  source "Biketawa Declaration, Kiribati, 28 October 2000 (Pacific Islands Forum Secretariat)"
  basis statement "declaration of the leaders of 2000-10-28"

  article 2
    text "In a time of crisis or in response to a member's request for assistance, the Secretary General assesses the situation, consults the foreign ministers, and convenes a meeting to consider measures, among them, if necessary, targeted measures."
    clause process
      when a party is in unrest
      or when a party is attacked by any state or group
      or when a party is threatened by any state or group
      provided at the request of any party
      then each party shall consult
