issue balkan-wars-only "Does the alliance cover only wars among Balkan states?"
  strict no because "article 1 speaks of an attack without provocation and names no attacker"
  practice yes because "Greece stayed neutral in August 1914, promising action against Bulgaria only, and stated in October 1915 that the treaty looked to a Balkan conflict and not to a general war"

treaty serbia-greece-1913 "Treaty of alliance of Greece and Serbia"
  about "Mutual guarantee of possessions; help with all forces against an attack without provocation."
  parties Greece, Serbia
  signed 1913-06-01 "19 May Old Style"
  in force on signature
  ended 1924-11 (doubtful) by denunciation
  term 10 years
  secret until 1917-08 (doubtful)
  source "American Journal of International Law 12 (1918), supplement, 86; British and Foreign State Papers 108, p. 686" (doubtful)
  language "French"
  atop 1490
  atop-differs yrent because "the data give the Julian date, 19 May 1913"
  atop-differs yrexit because "the treaty ran for ten years and was denounced in 1924; the data end it with the war"
  atop-differs offense because "articles 4 and 5 of the treaty arise by a menacing attitude or force of Bulgaria, not by a war of choice"
  atop-differs defcoadv because "article 1 names no attacker; the list in its clause counts only under the reading that practice gave to it (balkan-wars-only)"
  basis text

  article 1
    text "The two parties guarantee each other their possessions and, if one of them is attacked without any provocation on its part, help each other with all their armed forces and conclude peace only together."
    clause aid
      when either party is attacked by any state without provocation
      provided not reading of balkan-wars-only or it is attacked by Bulgaria, Ottoman-Empire, Romania, Montenegro, Albania
      then the other party shall assist it militarily with all forces
      then each party shall not make separate peace while that war lasts
      open issue balkan-wars-only

  article 2
    text "In the division of the European lands given up by Turkey neither comes to a separate understanding with Bulgaria; they act in common accord and support each other."
    clause common-accord
      when either party is threatened by Bulgaria
      then each party shall consult

  article 5
    text "If Bulgaria refuses a peaceful settlement and takes a menacing attitude, or tries to impose its claims by force, the two help each other with all their armed forces and make peace only together."
    clause bulgaria
      when either party is threatened or is attacked by Bulgaria
      then the other party shall assist it militarily with all forces
      then each party shall not make separate peace while that war lasts

  protocol "Military convention of the same day" from 1913-06-01 secret until 1917-08 (doubtful)
    source "American Journal of International Law 12 (1918), supplement, 89" (doubtful)
    article convention-1
      text "If war breaks out between one ally and a third power in the cases of the treaty, or at least two Bulgarian divisions suddenly attack the army of one, Serbia helps Greece with all its armed forces and Greece helps Serbia with all its land and sea forces."
      clause common-war
        when either party is attacked by Bulgaria
        then the other party shall fight alongside it with all forces
    article convention-2
      text "At the beginning of hostilities Serbia has 150,000 men in the region of Gevgelija, Veles, Kumanovo and Pirot, and Greece 90,000 men in the region of Pangaion, Salonica and Goumenissa."
      clause contingents
        when aid is met
        or when common-war is met
        then Serbia shall do "hold 150,000 men in the region from Gevgelija to Pirot"
        then Greece shall do "hold 90,000 men in the region from Pangaion to Goumenissa"
    article convention-5
      text "If one party declares war on Bulgaria or another power without agreement with the other, the other is released from the duty to join, but keeps friendly neutrality and mobilises at least 40,000 (Greece) or 50,000 men (Serbia)."
      clause unagreed-war
        when either party goes to war
        provided not 1/aid is met and not common-war is met
        then the other party shall remain benevolently neutral while that war lasts
      note "The number of this article in the convention was not checked."
