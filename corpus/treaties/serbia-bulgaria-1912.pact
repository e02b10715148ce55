set great-powers-1912 "The great powers of 1912"
  members Austria-Hungary, France, Germany, Italy, Russia, United-Kingdom

treaty serbia-bulgaria-1912 "Treaty of friendship and alliance of Bulgaria and Serbia"
  about "Mutual guarantee against every attacker, and common action against a great power that enters the Ottoman Balkans."
  parties Bulgaria, Serbia
  signed 1912-03-13 "29 February Old Style"
  in force on signature
  ended 1913-06-30 by abrogation "attack of Bulgarian troops on 29/30 June 1913"
  term until "1920-12-31"
  secret until 1913-11 (doubtful)
  source "Gueshoff, The Balkan League, 112-127"
  language "Bulgarian and Serbian"
  atop 1470
  atop-differs yrent because "the data give the Julian date, 29 February 1912"
  atop-differs length because "the term runs to 1920-12-31, which is no whole number of years"
  atop-differs neucoloc because "the secret annex speaks of the status quo in the Balkans as the occasion; the neutrality is in a war with Turkey, and the clause names no area"
  atop-differs neuconum because "the annex lets neutrality give way to help if a third state joins Turkey; here that is a clause of its own (third-state)"
  basis text

  article 1
    text "The two kingdoms guarantee each other independence and territory, and help each other with all forces if one of them is attacked by one or more states."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily with all forces

  article 2
    text "They also help each other with all forces if a great power tries to annex, occupy or even for a time invade any part of the Balkans under Turkish rule, if one of them holds this to be against its vital interests and a case for war."
    clause great-power
      when a state of great-powers-1912 occupies territory in ottoman-europe
      provided "one of the parties holds this to be against its vital interests and a case for war"
      then each party shall assist the other party militarily with all forces

  article 3
    text "The parties conclude peace only together and after agreement."
    clause no-separate-peace
      when 1/aid is met
      or when 2/great-power is met
      then each party shall not make separate peace while that war lasts

  protocol "Secret annex" from 1912-03-13 secret until 1913-11 (doubtful)
    article annex-1
      text "If internal troubles in Turkey endanger the interests of a party, or the status quo in the Balkans comes into question, the party that finds military action necessary proposes it to the other, which answers at once; an agreement is told to Russia, and if Russia does not oppose, the action begins; without agreement, the one that acts alone has the friendly neutrality of the other, and its help if a third state joins Turkey."
      clause exchange-of-views
        when Ottoman-Empire is in unrest
        then each party shall consult at once
      clause neutrality
        when either party goes to war with Ottoman-Empire
        then the other party shall remain benevolently neutral while that war lasts
      clause third-state
        when either party is attacked by a state allied with Ottoman-Empire
        then the other party shall assist it militarily with all forces

  protocol "Military convention of 29 April / 12 May 1912" from 1912-05-12 secret until 1913-11 (doubtful)
    source "Gueshoff, The Balkan League, 117"
    article convention-1
      text "In the cases of the treaty Bulgaria fields at least 200,000 men and Serbia at least 150,000, ready by the 21st day after the declaration of war or of the case of alliance."
    article convention-2
      text "If Romania attacks Bulgaria, Serbia declares war on it at once and sends at least 100,000 men; if Turkey attacks Bulgaria, Serbia sends at least 100,000 men to the Vardar."
      clause serbian-help
        when Bulgaria is attacked by Romania, Ottoman-Empire
        then Serbia shall fight alongside it at once with 100000 men
    article convention-3
      text "If Austria-Hungary attacks Serbia, Bulgaria declares war on it at once and sends at least 200,000 men to Serbia; the same if Austria-Hungary sends troops into the Sanjak of Novi Pazar and Serbia therefore goes to war with it; if Turkey attacks Serbia, Bulgaria sends at least 100,000 men."
      clause bulgarian-help-austria
        when Serbia is attacked by Austria-Hungary
        then Bulgaria shall fight alongside it at once with 200000 men
        when Austria-Hungary occupies territory in sanjak-of-novi-pazar
        provided Serbia goes to war with Austria-Hungary
        then Bulgaria shall fight alongside Serbia at once with 200000 men
      clause bulgarian-help-turkey
        when Serbia is attacked by Ottoman-Empire
        then Bulgaria shall fight alongside it at once with 100000 men
