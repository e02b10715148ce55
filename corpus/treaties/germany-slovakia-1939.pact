treaty germany-slovakia-1939 "German-Slovak Treaty of Protection"
  about "Germany protects the independence and integrity of Slovakia and may keep forces in a zone; Slovakia conducts its foreign policy in agreement with Germany."
  parties Germany, Slovak-State
  signed 1939-03-23
  in force on signature "signed in Vienna on 18 March and in Berlin on 23 March"
  ended 1945-05-08 by defeat
  term 25 years
  source "Reichsgesetzblatt 1939 II, p. 606; Avalon Project (doubtful)"
  language "German and Slovak"
  basis text

  article 1
    text "Germany undertakes the protection of the political independence of Slovakia and of the integrity of its territory."
    clause protection
      when Slovak-State is attacked or is threatened by any state
      then Germany shall assist Slovak-State

  article 2
    text "To make the protection effective, German forces may set up and garrison military works in a zone in the west of Slovakia."
    clause zone
      then Germany may station forces

  article 3
    text "Slovakia organises its armed forces in close agreement with the German forces."
    clause forces
      then Slovak-State shall do "organise its armed forces in close agreement with Germany"

  article 4
    text "Slovakia conducts its foreign policy at all times in close agreement with the German government."
    clause foreign-policy
      then Slovak-State shall consult
      then Slovak-State shall not join an alliance against Germany
