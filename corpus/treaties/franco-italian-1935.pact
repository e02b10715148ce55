treaty franco-italian-1935 "Rome Agreement between France and Italy on Austria"
  about "Consultation if the independence and integrity of Austria is threatened; secret concert on German rearmament."
  parties France, Italy
  signed 1935-01-07
  in force on signature
  ended 1935-10-11 (doubtful) by lapse "League vote of sanctions against Italy; Italy denounced the agreements on 1938-12-17"
  source "Rome Accords of 7 January 1935; Survey of International Affairs 1935 (doubtful)"
  language "French and Italian"
  atop 2350
  basis text

  article 1
    text "If the independence and integrity of Austria is threatened, the two governments consult together and with Austria, and then with the other states concerned, on the measures to be taken."
    clause austria
      when Austria is threatened or is attacked by any state
      then each party shall consult

  protocol "Secret protocol on German rearmament of 7 January 1935" from 1935-01-07 secret
    text "If Germany frees itself by unilateral act from its arms limits, the two governments concert on the attitude to adopt."
    article s1
      text "The two concert if Germany departs by its own act from its obligations on armaments."
      clause armaments
        provided "Germany departs by unilateral act from its obligations on armaments"
        then each party shall consult
