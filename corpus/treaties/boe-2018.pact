treaty boe-2018 "Boe Declaration on Regional Security"
  about "Expanded idea of security; the principles of Biketawa remain; no promise of aid."
  parties Australia, Cook-Islands, Fiji, Kiribati, Marshall-Islands, Micronesia, Nauru, New-Zealand, Niue, Palau, Papua-New-Guinea, Samoa, Solomon-Islands, Tonga, Tuvalu, Vanuatu
  signed 2018-09-05
  in force on signature
  source "Boe Declaration on Regional Security, Nauru, 5 September 2018 (Pacific Islands Forum Secretariat)"
  basis statement "declaration of the leaders of 2018-09-05"

  article statement
    text "The leaders affirm an expanded concept of security, including climate and cyber threats, and the right of members to act free of external interference; no aid against attack is promised."
