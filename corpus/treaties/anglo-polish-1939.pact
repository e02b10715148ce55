set european-powers-but-germany-1939 "European powers of 1939 to 1945 other than Germany"
  members Belgium, Bulgaria, Denmark, Finland, France, Greece, Hungary, Ireland, Italy, Luxembourg, Netherlands, Norway, Portugal,
          Romania, Spain, Sweden, Switzerland, Turkey, United-Kingdom, USSR, Yugoslavia
  members Albania until 1939-04-07
  members Slovak-State from 1939-03-14 until 1945-05-08
  members Estonia, Latvia, Lithuania until 1940-06-17
  source "Secret protocol of 25 August 1939, article 1(b)"

treaty anglo-polish-1939 "Agreement of Mutual Assistance between the United Kingdom and Poland"
  about "Each gives the other all support in its power at once if it is drawn into hostilities by aggression of a European power; a secret protocol says that the power meant is Germany."
  parties United-Kingdom, Poland
  signed 1939-08-25
  in force on signature
  ended 1945-07-05 (doubtful) by lapse "British recognition passed from the government in exile; the text set no earlier end"
  term 5 years
  denounce on 6 months notice after 1944-08-25
  source "League of Nations Treaty Series 199, p. 57; secret protocol Cmd. 6616 (April 1945)"
  language "English and Polish"
  atop 2440
  atop-differs yrexit because "ATOP ends the treaty with the fall of Warsaw (1939-09-27); the Polish government in exile stayed a belligerent and the text has a term of five years and runs on until denounced"
  atop-differs consul because "the duty to consult stands in the secret protocol, not in the articles"
  atop-differs yrent because "phase 1 of the row is the communique of 6 April 1939, here anglo-polish-communique-1939"
  atop-differs offcoloc because "the secret protocol limits the case of threats to Danzig, and that of a third state to three named states, which the clause gives as states and not as an area"
  basis text
  note "After five years it runs on until six months' notice (article 8)."
  define european-power = a state of european-powers-1939

  article 1
    text "If one party is engaged in hostilities with a European power because that power committed aggression against it, the other at once gives it all the support and assistance in its power."
    quote "will at once give the Contracting Party engaged in hostilities all the support and assistance in its power"
    clause aggression
      when either party is attacked by european-power
      provided it is at war with that adversary
      then the other party shall assist it militarily and otherwise with all in its power at once

  article 2
    text "Article 1 applies also where a European power clearly threatens, directly or indirectly, the independence of a party and that party considers it vital to resist with its armed forces, and where a party is engaged in hostilities because that power threatens the independence or neutrality of another European state so as to menace its security."
    clause indirect
      when either party is threatened by european-power
      provided "it considers armed resistance vital and resists"
      then 1/aggression applies
    clause third-state
      when either party is at war with european-power
      provided "that power threatened the independence or neutrality of another European state"
      provided "the threat was a clear menace to the security of that party"
      then 1/aggression applies

  article 3
    text "The parties support each other against attempts of a European power to undermine independence by economic penetration or in any other way; if hostile action follows from resistance, the terms of article 1 apply."
    clause penetration
      when either party is threatened by european-power
      provided "that power tries to undermine its independence by economic penetration or in another way"
      then the other party shall support it diplomatically

  article 6
    text "The parties communicate to each other their other undertakings of assistance; new ones shall not limit the obligations between them."
    clause other-undertakings
      then each party shall do "inform the other of new undertakings of assistance, which leave these obligations whole"

  article 7
    text "If the parties are in hostilities because of this agreement, neither concludes an armistice or peace except by mutual agreement."
    clause no-separate-peace
      when aggression is met
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts

  article 8
    text "The agreement runs for five years; unless denounced six months before, it goes on, each party being free to denounce it at any time on six months' notice; it comes into force on signature."

  protocol "Secret Protocol of 25 August 1939" from 1939-08-25 secret until 1945-04-04
    text "By a European power is meant Germany; if another European power acts in the sense of articles 1 or 2, the parties consult on common measures. Until changed, article 2(1) means Danzig and article 2(2) Belgium, the Netherlands and Lithuania."
    source "Cmd. 6616, Poland No. 1 (1945); the day of publication is approximate"
    define european-power = Germany for 1, 2, 3
    article 1b
      text "If a European power other than Germany acts in the sense of article 1 or 2, the parties consult on the measures to be taken in common."
      clause consult
        when either party is attacked or is threatened by a state of european-powers-but-germany-1939
        then each party shall consult
    amends 2/indirect
      provided place in danzig
    amends 2/third-state
      provided (Belgium is attacked or is threatened by Germany or Netherlands is attacked or is threatened by Germany
               or Lithuania is attacked or is threatened by Germany)
