treaty weu-1954 "Treaty of Brussels as modified by the protocols of Paris (Western European Union)"
  about "If a party is attacked in Europe, the others give all military and other aid in their power."
  parties Belgium, France, Italy, Luxembourg, Netherlands, United-Kingdom, West-Germany
  party Portugal signed 1988-11-14 from 1990-03-27
  party Spain signed 1988-11-14 from 1990-03-27
  party Greece signed 1992-11-20 from 1995-03-06
  signed 1954-10-23
  in force 1955-05-06
  ended 2011-06-30 by agreement "statement of the parties of 2010-03-31, notices of denunciation"
  term 50 years
  denounce on 1 year notice
  replaces brussels-1948
  source "UNTS 211, I-304 (protocols of 1954-10-23)"
  language "English and French"
  basis text
  atop 3130
  atop-differs begyr because "the row begins with its first phase, brussels-1948"

  article 5
    text "If a party is the object of an armed attack in Europe, the others, under article 51 of the UN Charter, give it all the military and other aid and assistance in their power (article 4 before 1955)."
    clause aid
      when a party is attacked by any state in europe
      then each other party shall assist it militarily and otherwise with all in its power subject to un-charter/51

  article 6
    text "All measures taken under article 5 are reported at once to the Security Council."
    clause report
      when 5/aid is met
      then each party shall report to the Security Council at once

  article 7
    text "No party concludes an alliance or joins a coalition directed against another party."
    clause no-blocs
      then each party shall not join an alliance against the other parties

  article 8
    text "At the request of any party the Council meets at once on any situation that may threaten peace, in whatever area, or economic stability."
    clause consult
      when a party is threatened
      provided at the request of any party
      then each party shall consult at once

  article 10
    text "The parties settle all disputes among them within the International Court of Justice or by conciliation, while the treaty is in force (article 8 before 1955)."
    clause peaceful-settlement
      then each party shall settle disputes peacefully
