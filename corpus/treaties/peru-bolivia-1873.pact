treaty peru-bolivia-1873 "Treaty of defensive alliance of Peru and Bolivia"
  about "Secret defensive alliance against every outside attack; each judges whether the case is given."
  parties Peru, Bolivia
  signed 1873-02-06
  in force 1873-06-16 "exchange of ratifications in La Paz"
  ended 1883-10-20 by defeat "treaty of Ancon between Chile and Peru"
  secret until 1879-04 (doubtful)
  source "British and Foreign State Papers 70, p. 214; Parry CTS 145, p. 484"
  language "Spanish"
  atop 1305
  basis text

  article 1
    text "The parties unite to guarantee each other independence, sovereignty and territory, and bind themselves to defend against all foreign aggression, by other states or by a force without a flag."
    clause aid
      when either party is attacked by any state or group
      provided each party decides
      then the other party shall assist it militarily
    note "By article 3 each decides whether the offence is one of those of article 2; by article 4, once the case is declared, relations with the offender are broken off and help is given."
  article 2
    text "The alliance becomes effective to keep these rights, above all against acts to take part of the territory, to set up a protectorate or superiority, or to change the form of government or the laws."
  article 3
    text "Both recognise that each act of lawful application of the alliance must be admitted as such; each reserves the right to decide whether the offence to the other is one of those of article 2."
  article separate-peace
    text "The party offended concludes no peace, truce or armistice without the ally that has taken part in the war."
    note "Among the articles between 4 and 8; the number was not checked."
    clause no-separate-peace
      when 1/aid is met
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts
  article 8
    text "The parties use every means of conciliation to avoid a break or end a war, hold arbitration the most effective of them, accept no protectorate and cede no land without the knowledge of the other, and make no treaty of limits in that case without it."
    clause settle
      then each party shall settle disputes peacefully
