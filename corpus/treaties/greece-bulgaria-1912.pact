treaty greece-bulgaria-1912 "Treaty of defensive alliance of Bulgaria and Greece"
  about "Help with all forces if Turkey attacks either; Bulgaria stays neutral in a war over Crete."
  parties Bulgaria, Greece
  signed 1912-05-29 "16 May Old Style"
  in force 1912-06 (doubtful) "ratifications were exchanged in Sofia"
  ended 1913-06-30 by abrogation "attack of Bulgarian troops on 29/30 June 1913"
  term 3 years
  renew 1 year unless denounced 6 months before
  secret until 1913-11 (doubtful)
  source "Gueshoff, The Balkan League, 127-133"
  language "French"
  atop 1475
  atop-differs yrent because "the data give the Julian date, 16 May 1912"
  atop-differs phase because "phase 2 is the military convention of September 1912, a protocol here and no version"
  atop-differs neutral because "the neutrality here is that of Bulgaria over Crete; ATOP has one of Greece too from the military convention, of which only the articles on forces were followed"
  atop-differs defcodem because "the declaration on Crete names an occasion of war, the admission of deputies; no demand is refused, and what it limits is written as a clause of neutrality"
  basis text

  article 1
    text "If, contrary to the wish of the parties, and without any provocation by the other, one of them is attacked by Turkey on its territory or by a systematic violation of rights founded on treaties or the law of nations, both help each other with all their armed forces and conclude peace only together."
    clause aid
      when either party is attacked by Ottoman-Empire without provocation
      then the other party shall assist it militarily with all forces
      then each party shall not make separate peace while that war lasts
    clause rights
      when either party is threatened by Ottoman-Empire
      provided "Turkey systematically violates rights founded on treaties or the law of nations"
      then the other party shall assist it militarily with all forces

  article 3
    text "The treaty is for three years, and goes on from year to year unless denounced six months before."

  declaration "Declaration on Crete" from 1912-05-29
    text "If war breaks out between Greece and Turkey over the admission of Cretan deputies to the Greek chamber, Bulgaria, not having provoked it, keeps benevolent neutrality only."
    article crete
      text "In a war of Greece and Turkey over the admission of Cretan deputies Bulgaria keeps benevolent neutrality."
      clause neutrality
        when Greece is at war with Ottoman-Empire
        provided "the war arose over the admission of Cretan deputies"
        then Bulgaria shall remain benevolently neutral while that war lasts

  protocol "Military convention of 22 September / 5 October 1912" from 1912-10-05 secret until 1913-11 (doubtful)
    source "Gueshoff, The Balkan League, 130"
    article convention-1
      text "In a war with Turkey under the treaty Greece fields at least 120,000 men and Bulgaria at least 300,000."
    article convention-2
      text "If Turkey attacks Greece, Bulgaria declares war and fights with at least 300,000 men; if Turkey attacks Bulgaria, Greece declares war and fights with at least 120,000 men and its fleet."
      clause contingents
        when Greece is attacked by Ottoman-Empire
        then Bulgaria shall fight alongside it with 300000 men
        when Bulgaria is attacked by Ottoman-Empire
        then Greece shall fight alongside it with 120000 men
