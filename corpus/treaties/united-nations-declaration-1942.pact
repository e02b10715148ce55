treaty united-nations-declaration-1942 "Declaration by United Nations"
  about "Each employs its full resources against the members of the Tripartite Pact with which it is at war; no separate armistice or peace."
  parties United-States, United-Kingdom, USSR, China, Australia, Belgium, Canada, Costa-Rica, Cuba, Czechoslovakia,
          Dominican-Republic, El-Salvador, Greece, Guatemala, Haiti, Honduras, Luxembourg, Netherlands, New-Zealand,
          Nicaragua, Norway, Panama, Poland, South-Africa, Yugoslavia
  party Mexico from 1942-06-05
  party Ethiopia from 1942-07-28
  party Iraq from 1943-01-16
  party Brazil from 1943-02-08
  party Bolivia from 1943-04-27
  party Iran from 1943-09-10
  party Colombia from 1943-12-22
  party Liberia from 1944-02-26
  party France from 1944-12-26
  party Ecuador from 1945-02-07
  party Peru from 1945-02-11
  party Chile from 1945-02-12
  party Paraguay from 1945-02-12
  party Venezuela from 1945-02-16
  party Uruguay from 1945-02-23
  party Turkey from 1945-02-24
  party Egypt from 1945-02-27
  party Saudi-Arabia from 1945-03-01
  party Lebanon from 1945-03-01 (doubtful)
  party Syria from 1945-03-01 (doubtful)
  signed 1942-01-01
  in force on signature
  ended 1945-09-02 by fulfilment
  source "League of Nations Treaty Series 204, p. 381; Avalon Project"
  language "English"
  atop 2550
  atop-differs member because "Syria and Lebanon adhered in 1945; ATOP has no row for them"
  basis text
  note "India signed, not yet a state of the register. The Philippines adhered on 1942-06-10 as a Commonwealth under the United States and is not listed."

  article 1
    text "Each government employs its full resources, military or economic, against those members of the Tripartite Pact and its adherents with which it is at war."
    quote "to employ its full resources, military or economic"
    clause full-resources
      when a party is at war with a party to tripartite-1940
      provided present conflict second-world-war
      then it shall fight alongside the other parties against that adversary with "its full resources, military or economic"

  article 2
    text "Each cooperates with the other signatories and makes no separate armistice or peace with the enemies."
    clause no-separate-peace
      provided present conflict second-world-war
      then each party shall not make separate peace against a party to tripartite-1940
      then each party shall not make separate armistice against a party to tripartite-1940
