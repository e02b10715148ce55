treaty vietnam-laos-1977 "Treaty of Friendship and Co-operation between Vietnam and Laos"
  about "Support for each other's defence capacity and security."
  parties Laos, Vietnam
  signed 1977-07-18
  in force 1977-10-31 (doubtful)
  term 25 years
  renew 10 years unless denounced 1 year before
  source "Joint publication of 1977-07-18; Indochina Chronology" (doubtful)
  language "Lao and Vietnamese"
  basis text
  note "Three protocols, one on stationing of forces, were not published."

  article 2
    text "The parties pledge to support and help each other wholeheartedly in increasing their capacity to defend independence, sovereignty and territory and to resist all schemes and acts of sabotage from outside."
    clause support
      when either party is attacked or threatened
      then the other party shall assist it
