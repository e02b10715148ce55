treaty locarno-1925 "Treaty of Mutual Guarantee (Rhine Pact), Locarno"
  about "Germany, France and Belgium do not attack one another; the United Kingdom and Italy, and the others, come at once to the help of the one attacked."
  parties Belgium, France, United-Kingdom, Italy
  party Germany until 1936-03-07 by denunciation
  signed 1925-10-16
  in force 1926-09-14 "ratifications deposited and Germany a member of the League"
  ended 1937-04-24 (doubtful) by agreement "Germany denounced it on 1936-03-07; Belgium was released by the United Kingdom and France on 1937-04-24"
  term until "the Council, by two thirds, finds that the League gives sufficient protection; the treaty ends one year later (article 8)"
  source "League of Nations Treaty Series 54, p. 289; Cmd. 2525"
  language "French"
  atop 2130
  atop-differs yrexit because "ATOP lets Belgium leave on 1936-10-14, the day of a royal speech; the release is the declaration of 1937-04-24"
  atop-differs offense because "article 4(3) gives help against a flagrant breach of the demilitarised zone, before any attack on a party"
  basis text
  organ council "Council of the League of Nations"

  article 1
    text "The parties collectively and severally guarantee the frontiers between Germany and Belgium and between Germany and France, and the demilitarised zone of articles 42 and 43 of the Treaty of Versailles."
    quote "collectively and severally guarantee"
    clause status-quo
      then each party shall respect the integrity of each other party

  article 2
    text "Germany and Belgium, and Germany and France, undertake not to attack, invade or make war on each other, except in lawful defence, against a flagrant breach of the demilitarised zone that calls for immediate action, or in action under the Covenant."
    clause no-attack
      then Germany shall not attack Belgium, France
      then Belgium, France shall not attack Germany

  article 3
    text "Germany and Belgium, and Germany and France, settle all questions of every kind between them by peaceful means."
    clause peaceful-settlement
      then Germany, Belgium, France shall settle disputes peacefully

  article 4
    text "A complaint of breach goes to the Council; once the Council finds a breach, each party comes at once to the help of the power against which the act is directed. In case of a flagrant violation each does so as soon as it has satisfied itself that the act is an unprovoked aggression and that crossing of the frontier, hostilities or the massing of forces in the demilitarised zone make immediate action necessary."
    clause council-found
      when Belgium or France is attacked by Germany
      or when Germany is attacked by Belgium or France
      provided council decides
      then each other party shall assist it at once
    clause flagrant
      when Belgium or France is attacked by Germany without provocation
      or when Germany is attacked by Belgium or France without provocation
      then each other party shall assist it at once
      note "Each guarantor satisfies itself of the facts; the Council's later unanimous recommendation binds (article 4(3))."
    clause zone
      provided "flagrant breach of articles 42 or 43 of the Treaty of Versailles"
      provided "the breach is an unprovoked act of aggression and forces massed in the zone make immediate action necessary"
      then United-Kingdom, Italy, Belgium shall assist France at once
      then United-Kingdom, Italy, France shall assist Belgium at once
      open issue council-finding-needed
        strict no because "in a flagrant case each power satisfies itself (article 4(3))"
        practice yes from 1936-03-19 because "on the remilitarisation of March 1936 the guarantors brought the matter to the Council, which found a breach, and took no immediate action"

  article 9
    text "The treaty lays no obligation on a British Dominion or on India unless its government accepts it."
    note "None accepted."
