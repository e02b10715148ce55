treaty brussels-1948 "Treaty of Economic, Social and Cultural Collaboration and Collective Self-Defence (Treaty of Brussels)"
  about "If a party is attacked in Europe, the others give all military and other aid in their power."
  parties Belgium, France, Luxembourg, Netherlands, United-Kingdom
  signed 1948-03-17
  in force 1948-08-25
  ended 1955-05-05 by replacement "amended by the protocols of Paris; see weu-1954"
  term 50 years
  denounce on 1 year notice after 1998-08-25
  source "UNTS 19, I-304"
  language "English and French"
  basis text
  atop 3130
  atop-differs endyr because "ATOP keeps one treaty with two phases; the amended treaty is weu-1954 here"
  atop-differs proren because "article 10, kept in 1954 as article 12, lets the treaty go on after fifty years subject to a year's notice"

  article 4
    text "If a party is the object of an armed attack in Europe, the others, under article 51 of the UN Charter, give it all the military and other aid and assistance in their power."
    quote "all the military and other aid and assistance in their power"
    clause aid
      when a party is attacked by any state in europe
      then each other party shall assist it militarily and otherwise with all in its power subject to un-charter/51

  article 5
    text "All measures taken under article 4 are reported at once to the Security Council."
    clause report
      when 4/aid is met
      then each party shall report to the Security Council at once

  article 6
    text "No party concludes an alliance or joins a coalition directed against another party."
    clause no-blocs
      then each party shall not join an alliance against the other parties

  article 7
    text "At the request of any party the Consultative Council meets at once on any threat to peace in whatever area, on the attitude to be taken if Germany renews an aggressive policy, or on a danger to economic stability."
    clause consult
      when a party is threatened
      provided at the request of any party
      then each party shall consult at once

  article 8
    text "The parties settle all disputes among them within the International Court of Justice or by conciliation, while the treaty is in force."
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 9
    text "The parties may, by agreement, invite any other state to accede on conditions to be agreed."

  article 10
    text "The treaty comes into force when the last instrument of ratification is deposited and runs for fifty years; after that a party may cease to be one on one year's notice."
