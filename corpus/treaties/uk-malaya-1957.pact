treaty uk-malaya-1957 "Agreement on External Defence and Mutual Assistance between the United Kingdom and Malaya"
  about "Britain helps with Malaya's external defence; both act if Malaya or British Far Eastern territories are attacked."
  parties United-Kingdom
  party Malaya from 1957-10-12 until 1963-09-15
  party Malaysia from 1963-09-16 succeeds Malaya
  signed 1957-10-12
  in force on signature
  ended 1971-10-31 by replacement "five-power-1971"
  source "UNTS 285, I-4149"
  language "English"
  basis text
  atop 3330
  note "Extended to all Malaysia by the agreement of 1963-07-09. Australia and New Zealand were associated by letters of 1959."

  region far-eastern-territories "Malaya (Malaysia) and British territories and protectorates in the Far East"
    includes malaya, malaysia
    includes british-far-eastern-territories until 1971-10-31

  article 1
    text "The United Kingdom undertakes to afford the Federation such assistance as it may require for the external defence of its territory."
    clause defence
      when Malaya or Malaysia is attacked by any state
      then United-Kingdom shall assist it militarily

  article 3
    text "The Federation affords the United Kingdom the right to keep in the Federation such naval, land and air forces as are agreed to be necessary for article 1 and for Commonwealth and international obligations."
    clause stationing
      then United-Kingdom may station forces

  article 6
    text "Under threat of armed attack on the territories or forces of the Federation, or on British territories or protectorates in the Far East or British forces there, or other threat to peace in the Far East, the parties consult on the measures to be taken."
    clause consult
      when either party is threatened by any state in far-eastern-territories
      or when peace in far-east is threatened
      then each party shall consult

  article 7
    text "In the event of an armed attack on any of these territories or forces, the parties undertake to co-operate and each takes such action as it considers necessary to meet the situation effectively."
    clause common-action
      when either party is attacked by any state in far-eastern-territories
      then each party shall act to meet the common danger as it deems necessary

  article 8
    text "In case of threat or hostilities elsewhere the United Kingdom commits its forces in the Federation to active operations from bases there only with prior agreement of the Federation; it may withdraw forces."
