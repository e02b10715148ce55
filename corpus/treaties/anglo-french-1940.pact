treaty anglo-french-1940 "Anglo-French Declaration of 28 March 1940"
  about "No armistice or peace except by mutual agreement; community of action after the war."
  parties United-Kingdom, France
  signed 1940-03-28
  in force on signature
  ended 1940-06-22 by abrogation "French armistice with Germany; the British consent of 13 to 16 June was conditional on the fleet sailing to British ports"
  source "Declaration of the Supreme War Council, published on 28 March 1940"
  language "English and French"
  basis statement "joint declaration of the two governments"

  article 1
    text "During the present war neither negotiates nor concludes an armistice or treaty of peace except by mutual agreement."
    quote "neither negotiate nor conclude an armistice or treaty of peace except by mutual agreement"
    clause no-separate-peace
      provided present conflict second-world-war
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts

  article 2
    text "They do not discuss peace terms before agreement on the conditions needed to give each an effective and lasting guarantee of its security."
    clause consult
      then each party shall consult
