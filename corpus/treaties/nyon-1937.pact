treaty nyon-1937 "Nyon Agreement on Submarine Attacks in the Mediterranean"
  about "Naval forces counter-attack submarines, from 17 September also surface vessels and aircraft, that attack merchant ships in the Mediterranean contrary to the London rules."
  parties United-Kingdom, Bulgaria, Egypt, France, Greece, Romania, Turkey, USSR, Yugoslavia
  signed 1937-09-14
  in force on signature
  ended 1939-03-28 (doubtful) by fulfilment "end of the Spanish civil war; coded end"
  denounce on 30 days notice
  source "League of Nations Treaty Series 181, p. 135; supplementary agreement p. 149 (doubtful)"
  language "English and French"
  atop 2420
  basis text
  note "Protects all merchant ships that belong to neither side in Spain, also those of states outside the agreement, which the language cannot say: only attacks on ships of the parties are encoded."

  article 2
    text "A submarine that attacks such a merchant ship contrary to the rules of the London treaty of 1930 is counter-attacked and, if possible, destroyed; the British and French fleets patrol the high seas of the western Mediterranean and share the eastern with others, the other parties their own waters (article 4)."
    quote "shall be counter-attacked and, if possible, destroyed"
    clause counter-attack
      when a party is attacked by any state or group in mediterranean-sea
      provided "the attack was made by a submarine on a merchant ship contrary to the London rules"
      then each other party shall assist it militarily
      open issue attack-by-irregulars
        strict yes because "the text speaks of any submarine, whoever commands it"

  protocol "Supplementary Agreement of 17 September 1937" from 1937-09-17
    text "The agreement covers attacks by surface vessels and aircraft on merchant ships; a warship on protection duty that witnesses one fires on the aircraft, or resists the vessel within the limits of its powers."
    article s3
      text "A warship on protection duty that witnesses such an attack opens fire on the aircraft, or intervenes to resist the surface vessel within the limits of its powers."
      clause surface-and-air
        when a party is attacked by any state or group in mediterranean-sea
        provided "the attack was made by a surface vessel or aircraft on a merchant ship and witnessed by a warship on protection duty"
        then each other party shall assist it militarily in its power
