treaty unkiar-skelessi-1833 "Treaty of Hunkar Iskelesi"
  about "Defensive alliance of Russia and the Porte; by a secret article the Porte only closes the Dardanelles."
  parties Russia, Ottoman-Empire
  signed 1833-07-08
  in force 1833-09 (doubtful) "ratifications were due within two months"
  ended 1841-07-13 (doubtful) by replacement "straits-1841; the eight years ran from the exchange of ratifications"
  term 8 years
  source "British and Foreign State Papers 20, p. 1176; Parry CTS 84, p. 1" (doubtful)
  language "French and Ottoman Turkish"
  atop 1075
  atop-differs defcoloc because "the text sets no area"
  basis text

  article 1
    text "Perpetual peace, friendship and alliance, for the common defence against every attack; the parties come to an understanding without reserve on all that concerns their tranquillity and safety and give each other effective help."
    clause consult
      when either party is threatened
      then each party shall consult

  article 3
    text "If the Porte calls for the help of Russia, Russia gives by land and sea as many troops and forces as the two hold necessary."
    clause russian-aid
      when Ottoman-Empire is attacked by any state or group
      provided at the request of Ottoman-Empire
      then Russia shall assist it militarily with "as many troops and forces as both parties deem necessary"

  article secret
    text "Russia does not ask for the help that the Porte would owe; in its place the Porte closes the Dardanelles and lets no foreign ship of war enter."
    secret until 1834-01-16 (doubtful)
    clause dardanelles
      when Russia is attacked by any state
      then Ottoman-Empire shall do "close the Dardanelles to foreign ships of war"
